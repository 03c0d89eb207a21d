// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/build.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/release_memory.h"
#include "pipeline/build_document.h"
#include "pipeline/build_start.h"
#include "pipeline/built_files.h"
#include "pipeline/describe.h"
#include "pipeline/edition_folder.h"
#include "pipeline/edition_writer.h"
#include "pipeline/file_beside.h"
#include "pipeline/in_order.h"
#include "pipeline/lacking_sounds.h"
#include "pipeline/layout_pictures.h"
#include "pipeline/markers/chime.h"
#include "pipeline/verify/require_agreement.h"
#include "pipeline/work_left.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Units in the making or waiting for their turn, for each job. A unit waits as its MP3 frames, a hundred
/// kilobytes; and the more there are, the better the end of the work can be shared out.
constexpr std::size_t units_ahead = 32;

std::chrono::milliseconds in_milliseconds(Frames frames, SampleRate rate) {
    return std::chrono::milliseconds(to_milliseconds(frames, rate).count);
}

BuildResult result_of(const fs::path& folder, const EditionNames& names, const Manifest& manifest) {
    BuildResult result;
    result.folder = folder;
    result.book = folder / names.book();
    result.title = manifest.title;
    result.author = manifest.author;
    result.language = manifest.language;
    result.language_basis = manifest.language_basis;
    result.voice = manifest.sound.voice;
    result.guests = guest_voices(manifest.sound);
    result.length = in_milliseconds(manifest.length, manifest.rate);
    result.unspoken = manifest.unspoken.size();
    result.files = built_files(folder, manifest);
    for (const ManifestPart& part : manifest.parts) result.parts.push_back(folder / part.path);
    for (const ManifestSection& section : manifest.sections) {
        result.sections.push_back({section.title, section.level,
                                   in_milliseconds(section.start, manifest.rate),
                                   section.clip.empty() ? fs::path() : folder / section.clip});
    }
    return result;
}

/// Which was said and counted: a book's worth of memory. Swapped, since a text that is assigned an empty one
/// keeps its room.
void forget_source(Work& work) {
    std::string().swap(work.document.source);
    std::vector<ByteSpan>().swap(work.document.markup);
    std::vector<Skipped>().swap(work.document.skipped);
    work.account = {};
}

/// One run of `build`: what its steps share.
class Build {
  public:
    explicit Build(BuildStart& start) : start_(start) {}

    BuildResult run() {
        if (const std::optional<ReadyEdition> ready = start_.ready()) return unchanged(*ready);
        Work work = start_.read_work();
        const EditionNames names{edition_slug(work.title, start_.request.slug, work.document.name),
                                 start_.extension(), work.script.sections.size()};
        const fs::path folder = start_.folder(names.slug);
        Manifest described = describe_work(work, start_.request.source);
        EditionFolder edition(folder, names.book(),
                              {work.title, work.script.author, described.source, start_.request.replace,
                               !work.script.title.empty()});
        std::vector<std::string> named = work.document.cover_files;
        if (work.document.layout) {
            std::ranges::move(pictures_beside(*work.document.layout), std::back_inserter(named));
            read_pictures(*work.document.layout, source_on_disk(start_.request), work.document.name,
                          start_.of_source());
        }
        const Manifest manifest = make(work, names, edition.staging(), std::move(described));
        start_.check_stop();
        require_agreement(edition.staging(), manifest, depth());
        const std::string text = to_json_text(manifest);
        edition.commit(text);
        const std::size_t words = std::accumulate(words_.begin(), words_.end(), std::size_t{0});
        start_.remember(names.slug, text, words, named);
        BuildResult result = result_of(folder, names, manifest);
        result.words = words;
        result.rendered = rendered_;
        result.reused = reused_;
        result.quality = std::move(quality_);
        return result;
    }

  private:
    [[nodiscard]] VerifyDepth depth() const {
        return start_.request.verify ? VerifyDepth::everything : VerifyDepth::agreement;
    }

    [[nodiscard]] BuildResult unchanged(const ReadyEdition& ready) const {
        const fs::path folder = start_.folder(ready.slug);
        if (start_.request.verify) require_agreement(folder, ready.manifest, VerifyDepth::everything);
        BuildResult result = result_of(folder, {ready.slug, start_.extension(), 0}, ready.manifest);
        result.words = ready.words;
        result.unchanged = true;
        return result;
    }

    /// Writes the edition's files, all but the manifest, which comes back with what they are.
    Manifest make(Work& work, const EditionNames& names, const fs::path& staging, Manifest manifest) {
        const BuildRequest& request = start_.request;
        const SampleRate rate = start_.rate();
        const auto format = start_.format();
        forget_source(work);
        PackedDraft draft(work.script);
        EditionPlan plan = edition_plan(work, names, request);
        std::optional<EditionWriter> writer;
        const auto begin_writing = [&] {
            plan.cover = start_.cover(work);
            work.document.cover.reset();
            writer.emplace(staging, std::move(plan), *format, rate);
            release_memory();  // of the drawing
        };
        manifest.unspoken = speak(work, draft, *format, writer, begin_writing);
        return finish(*writer, *format, names, staging, std::move(manifest));
    }

    Manifest finish(EditionWriter& writer, const TrackFormat& format, const EditionNames& names,
                    const fs::path& staging, Manifest manifest) {
        const BuildRequest& request = start_.request;
        start_.progress.started(BuildStep::publishing);
        const std::vector<TimelineSection> sections = writer.finish();
        manifest.sound = describe_sound(request, start_.voice(), start_.pool().engine(), format);
        manifest.sound.guests = start_.describe_guests();
        manifest.rate = start_.rate();
        manifest.length = writer.length();
        manifest.sections = describe_sections(sections, request.clips ? &names : nullptr);
        manifest.files = describe_files(staging, writer.tracks());
        manifest.parts = describe_parts(writer.parts());
        manifest.sidecars = describe_sidecars(staging, writer.sidecars());
        quality_ = start_.check_quality(staging, manifest, words_);
        return manifest;
    }

    /// `begin_writing` makes the writer: its cover is drawn while the first units are spoken.
    std::vector<ManifestUnspoken> speak(Work& work, PackedDraft& draft, const TrackFormat& format,
                                        std::optional<EditionWriter>& writer,
                                        const std::function<void()>& begin_writing) {
        Progress& progress = start_.progress;
        Chime chime = start_.chime(format);
        chime.make_room(work.units, start_.voice().pauses.heading);
        tell_expected_time(work, draft, format);
        std::vector<Decibels> gains = start_.section_gains(work, draft, chime);
        progress.started(BuildStep::speaking);
        const std::vector<UnitPlan>& units = work.units;
        words_.resize(work.script.sections.size());
        for (const UnitPlan& unit : units) words_[unit.place.section] += unit.words;
        PassageReader passages = start_.passages(draft);
        const UnitRecorder recorder = start_.recorder(work.script, passages, format, std::move(gains));
        std::vector<ManifestUnspoken> unspoken;
        std::size_t done = 0;
        progress.spoken(done, units.size(), {});
        const auto record = [&](std::size_t i) { return recorder.record(units[i]); };
        const auto size = [&](std::size_t i) { return units[i].size; };
        in_order(
            units.size(), start_.jobs, units_ahead * static_cast<std::size_t>(start_.jobs), record,
            [&](RecordedUnit unit) {
                start_.check_stop();
                note_unspoken(work.script, unit, unspoken);
                note_substituted(work.script, unit);
                ++(unit.reused ? reused_ : rendered_);
                chime.ring(unit.timing.place.section, *writer);
                draft.forget_before(unit.timing.place.section);  // other threads read later sections only
                writer->add(std::move(unit));
                progress.spoken(++done, units.size(), in_milliseconds(writer->length(), start_.rate()));
            },
            size, begin_writing);
        return unspoken;
    }

    /// Looked for only where the voice is slow: a fast one would have spoken much meanwhile.
    void tell_expected_time(const Work& work, const PackedDraft& draft, const TrackFormat& format) {
        constexpr double slow = 0.05;  // seconds of work for a second of sound
        constexpr std::chrono::minutes worth_telling{1};
        const EngineKind& engine = *start_.voice().engine;
        if (engine.effort < slow) return;
        PassageReader passages = start_.passages(draft);
        const WorkLeft left = work_left(work, start_.recorder(work.script, passages, format),
                                        pace_by_rate(start_.voice()), start_.jobs);
        const auto time = estimated_work(left.sound, start_.request, engine) / start_.jobs;
        if (time > worth_telling) start_.progress.expected(time);
    }

    void note_unspoken(const Script& script, const RecordedUnit& unit,
                       std::vector<ManifestUnspoken>& all) const {
        const ScriptSection& section = script.sections[unit.timing.place.section];
        for (const Unspoken& one : unit.unspoken) {
            all.push_back(describe_unspoken(section, *unit.passage, one));
            if (!start_.request.strict) continue;
            throw Error{ErrorKind::broken_input, "section '" + section.title + "'",
                        "cannot speak '" + all.back().text + "': " + one.reason +
                            "; change the text, or leave out --strict"};
        }
    }

    void note_substituted(const Script& script, const RecordedUnit& unit) {
        if (unit.substituted.empty()) return;
        const std::string where = "section '" + script.sections[unit.timing.place.section].title + "'";
        for (const Substituted& one : unit.substituted) {
            const Token& token = unit.passage->tokens[one.token];
            lacking_.tell(where, on_one_line(unit.passage->spoken_of(token)), one.reason, start_.of_source());
        }
    }

    BuildStart& start_;
    LackingSounds lacking_;
    std::vector<std::size_t> words_;  ///< of each section
    std::vector<SectionQuality> quality_;
    std::size_t rendered_ = 0;
    std::size_t reused_ = 0;
};

}  // namespace

BuildResult build(const BuildRequest& request, const Installation& installation, Progress& progress,
                  Diagnostics& diagnostics, std::stop_token stop) {
    BuildStart start(request, installation, progress, diagnostics, std::move(stop));
    return Build(start).run();
}

BuildResult build_document(Document document, const BuildRequest& request, const Installation& installation,
                           Progress& progress, Diagnostics& diagnostics, std::stop_token stop) {
    BuildStart start(request, installation, progress, diagnostics, std::move(stop), std::move(document));
    return Build(start).run();
}

}  // namespace audio_edition
