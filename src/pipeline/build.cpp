// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/build.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "ingest/ingest.h"
#include "pipeline/describe.h"
#include "pipeline/edition_folder.h"
#include "pipeline/edition_record.h"
#include "pipeline/edition_writer.h"
#include "pipeline/in_order.h"
#include "pipeline/jobs.h"
#include "pipeline/passage_reader.h"
#include "pipeline/pronunciation.h"
#include "pipeline/unit_recorder.h"
#include "pipeline/voice_gain.h"
#include "pipeline/work.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Units in the making or waiting for their turn, for each job. A unit waits as its MP3 frames, a hundred
/// kilobytes; and the more there are, the better the end of the work can be shared out.
constexpr std::size_t units_ahead = 32;

void check_stop(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Error{ErrorKind::interrupted, "build", "stopped; nothing was published"};
}

std::chrono::milliseconds in_milliseconds(Frames frames, SampleRate rate) {
    return std::chrono::milliseconds(to_milliseconds(frames, rate).count);
}

/// Passes on what it is told. Of what was told, the next run is to be told again.
class CountedDiagnostics final : public Diagnostics {
  public:
    explicit CountedDiagnostics(Diagnostics& to) : to_(to) {}
    void report(Diagnostic diagnostic) noexcept override {
        ++count_;
        to_.report(std::move(diagnostic));
    }
    [[nodiscard]] std::size_t count() const noexcept { return count_; }

  private:
    Diagnostics& to_;
    std::atomic<std::size_t> count_ = 0;
};

/// One run of `build`: what its steps share.
class Build {
  public:
    Build(const BuildRequest& request, const Installation& installation, Progress& progress,
          Diagnostics& diagnostics, std::stop_token stop)
        : request_(request),
          installation_(installation),
          progress_(progress),
          diagnostics_(diagnostics),
          stop_(std::move(stop)),
          voice_(find_voice(request.voice, installation.data.voices)),
          jobs_(jobs_or_cores(request.jobs)) {
        if (request.cache) cache_.emplace(request.cache->folder, request.cache->limit, diagnostics_);
    }

    BuildResult run() {
        progress_.started(BuildStep::reading);
        std::string source = read_file(request_.source);
        SpeakerPool pool(installation_.speaker, voice_, jobs_);
        const std::stop_callback on_stop(stop_, [&pool] { pool.stop(); });
        std::optional<EditionRecord> record;
        if (cache_) {
            record.emplace(*cache_, request_, installation_, voice_, pool.engine(), source);
            if (const std::optional<ReadyEdition> ready = record->find(request_.output))
                return unchanged(*ready);
        }
        const Lexicon lexicon =
            load_lexicon(accent_of(voice_.language), installation_.data.lexicon, request_.lexicons);
        const Normalizer normalizer(lexicon, reading_for(voice_, request_.reading, lexicon.accent()));
        const Work work = read_work(std::move(source), normalizer);
        const EditionNames names{edition_slug(work.title, request_.slug), extension(),
                                 work.script.sections.size()};
        const fs::path folder = request_.output / names.slug;
        refuse_to_replace(folder);
        EditionFolder edition(folder, names.book(), work.title, work.script.author);
        const Manifest manifest = make(work, normalizer, names, pool, edition.staging());
        check_stop(stop_);
        const std::string text = to_json_text(manifest);
        edition.commit(text);
        if (record && diagnostics_.count() == 0) record->store(names.slug, text);
        return result(folder, names, manifest);
    }

  private:
    Work read_work(std::string source, const Normalizer& normalizer) {
        const IngestOptions overrides{request_.title,    request_.author,   request_.language,
                                      request_.encoding, request_.policies, request_.limits};
        Document document =
            ingest_bytes(std::move(source), source_name(request_.source), overrides, diagnostics_);
        progress_.started(BuildStep::normalizing);
        Work work =
            prepare_work(std::move(document), normalizer,
                         request_.opening ? Opening::spoken : Opening::left_out, voice_.pauses, jobs_);
        check_stop(stop_);
        return work;
    }

    /// Writes the edition's files, all but the manifest, which comes back.
    Manifest make(const Work& work, const Normalizer& normalizer, const EditionNames& names,
                  SpeakerPool& pool, const fs::path& staging) {
        const auto format =
            make_track_format(request_.format, {pool.rate(), request_.kilobits, request_.quality});
        EditionWriter writer(staging, edition_plan(work, names, request_), *format, pool.rate());
        PassageReader passages(work.script, normalizer);
        std::vector<ManifestUnspoken> unspoken = speak(work, passages, pool, *format, writer);

        progress_.started(BuildStep::publishing);
        const std::vector<TimelineSection> sections = writer.finish();
        Manifest manifest = describe_work(work, request_.source);
        manifest.sound = describe_sound(request_, voice_, pool.engine(), *format);
        manifest.unspoken = std::move(unspoken);
        manifest.rate = pool.rate();
        manifest.length = writer.length();
        manifest.sections = describe_sections(sections, request_.clips ? &names : nullptr);
        manifest.files = describe_files(staging, writer.tracks());
        manifest.sidecars = describe_sidecars(staging, writer.sidecars());
        return manifest;
    }

    std::vector<ManifestUnspoken> speak(const Work& work, PassageReader& passages, SpeakerPool& pool,
                                        const TrackFormat& format, EditionWriter& writer) {
        progress_.started(BuildStep::speaking);
        const std::vector<UnitPlan>& units = work.units;
        const UnitRecorder recorder(work.script, passages, voice_, pool,
                                    voice_gain(voice_, installation_.data.voices, pool, diagnostics_), format,
                                    cache_ ? &*cache_ : nullptr, diagnostics_);
        std::vector<ManifestUnspoken> unspoken;
        std::size_t done = 0;
        progress_.spoken(done, units.size(), {});
        const auto record = [&](std::size_t i) { return recorder.record(units[i]); };
        const auto size = [&](std::size_t i) { return units[i].size; };
        in_order(
            units.size(), jobs_, units_ahead * static_cast<std::size_t>(jobs_), record,
            [&](RecordedUnit unit) {
                check_stop(stop_);
                note_unspoken(work.script, unit, unspoken);
                ++(unit.reused ? reused_ : rendered_);
                writer.add(std::move(unit));
                progress_.spoken(++done, units.size(), in_milliseconds(writer.length(), pool.rate()));
            },
            size);
        return unspoken;
    }

    void note_unspoken(const Script& script, const RecordedUnit& unit,
                       std::vector<ManifestUnspoken>& all) const {
        const ScriptSection& section = script.sections[unit.timing.section];
        for (const Unspoken& one : unit.unspoken) {
            all.push_back(describe_unspoken(section, *unit.passage, one));
            if (!request_.strict) continue;
            throw Error{ErrorKind::broken_input, "section '" + section.title + "'",
                        "cannot speak '" + all.back().text + "': " + one.reason +
                            "; change the text, or leave out --strict"};
        }
    }

    void refuse_to_replace(const fs::path& folder) const {
        if (std::ranges::find(request_.keep, folder) == request_.keep.end()) return;
        throw Error{ErrorKind::cannot_create, folder.native(),
                    "was made from another source just now; give each work a title of its own, or build it "
                    "with --slug"};
    }

    [[nodiscard]] std::string extension() const { return "." + std::string(name_of(request_.format)); }

    [[nodiscard]] BuildResult unchanged(const ReadyEdition& ready) const {
        const fs::path folder = request_.output / ready.slug;
        refuse_to_replace(folder);
        BuildResult found = result(folder, {ready.slug, extension(), 0}, ready.manifest);
        found.unchanged = true;
        return found;
    }

    [[nodiscard]] BuildResult result(const fs::path& folder, const EditionNames& names,
                                     const Manifest& manifest) const {
        BuildResult result{folder,
                           folder / names.book(),
                           manifest.title,
                           manifest.author,
                           in_milliseconds(manifest.length, manifest.rate),
                           {},
                           manifest.unspoken.size(),
                           rendered_,
                           reused_};
        for (const ManifestSection& section : manifest.sections) {
            result.sections.push_back({section.title, section.level,
                                       in_milliseconds(section.start, manifest.rate),
                                       section.clip.empty() ? fs::path() : folder / section.clip});
        }
        return result;
    }

    const BuildRequest& request_;
    const Installation& installation_;
    Progress& progress_;
    CountedDiagnostics diagnostics_;
    const std::stop_token stop_;
    const Voice voice_;
    const int jobs_;
    std::optional<Cache> cache_;
    std::size_t rendered_ = 0;
    std::size_t reused_ = 0;
};

}  // namespace

BuildResult build(const BuildRequest& request, const Installation& installation, Progress& progress,
                  Diagnostics& diagnostics, std::stop_token stop) {
    return Build(request, installation, progress, diagnostics, std::move(stop)).run();
}

}  // namespace audio_edition
