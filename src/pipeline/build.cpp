// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/build.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "ingest/ingest.h"
#include "pipeline/describe.h"
#include "pipeline/edition_folder.h"
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
          jobs_(jobs_or_cores(request.jobs)) {}

    BuildResult run() {
        progress_.started(BuildStep::reading);
        const Lexicon lexicon =
            load_lexicon(accent_of(voice_.language), installation_.data.lexicon, request_.lexicons);
        const Normalizer normalizer(lexicon, {lexicon.accent()});
        const Work work = read_work(normalizer);
        PassageReader passages(work.script, normalizer);
        const EditionNames names{edition_slug(work.title, request_.slug), extension(),
                                 work.script.sections.size()};
        const fs::path folder = request_.output / names.slug;
        refuse_to_replace(folder);
        EditionFolder edition(folder, names.book(), work.title, work.script.author);

        SpeakerPool pool(installation_.speaker, voice_, jobs_);
        const std::stop_callback on_stop(stop_, [&pool] { pool.stop(); });
        const auto format =
            make_track_format(request_.format, {pool.rate(), request_.kilobits, request_.quality});
        EditionWriter writer(edition.staging(), edition_plan(work, names, request_), *format, pool.rate());
        const std::vector<ManifestUnspoken> unspoken = speak(work, passages, pool, *format, writer);

        progress_.started(BuildStep::publishing);
        const std::vector<TimelineSection> sections = writer.finish();
        Manifest manifest = describe_work(work, request_.source);
        manifest.sound = describe_sound(request_, voice_, pool.engine(), *format);
        manifest.unspoken = unspoken;
        manifest.rate = pool.rate();
        manifest.length = writer.length();
        manifest.sections = describe_sections(sections, request_.clips ? &names : nullptr);
        manifest.files = describe_files(edition.staging(), writer.tracks());
        manifest.sidecars = describe_sidecars(edition.staging(), writer.sidecars());
        check_stop(stop_);
        edition.commit(manifest);
        return result(folder, names, manifest);
    }

  private:
    Work read_work(const Normalizer& normalizer) {
        const IngestOptions overrides{request_.title, request_.author, request_.language, request_.encoding,
                                      request_.policies};
        Document document = ingest(request_.source, overrides, diagnostics_);
        progress_.started(BuildStep::normalizing);
        Work work =
            prepare_work(std::move(document), normalizer,
                         request_.opening ? Opening::spoken : Opening::left_out, voice_.pauses, jobs_);
        check_stop(stop_);
        return work;
    }

    std::vector<ManifestUnspoken> speak(const Work& work, PassageReader& passages, SpeakerPool& pool,
                                        const TrackFormat& format, EditionWriter& writer) {
        progress_.started(BuildStep::speaking);
        const std::vector<UnitPlan>& units = work.units;
        const UnitRecorder recorder(work.script, passages, voice_, pool,
                                    voice_gain(voice_, installation_.data.voices, pool, diagnostics_), format,
                                    diagnostics_);
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

    [[nodiscard]] static BuildResult result(const fs::path& folder, const EditionNames& names,
                                            const Manifest& manifest) {
        BuildResult result{folder,
                           folder / names.book(),
                           manifest.title,
                           manifest.author,
                           in_milliseconds(manifest.length, manifest.rate),
                           {},
                           manifest.unspoken.size()};
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
    Diagnostics& diagnostics_;
    const std::stop_token stop_;
    const Voice voice_;
    const int jobs_;
};

}  // namespace

BuildResult build(const BuildRequest& request, const Installation& installation, Progress& progress,
                  Diagnostics& diagnostics, std::stop_token stop) {
    return Build(request, installation, progress, diagnostics, std::move(stop)).run();
}

}  // namespace audio_edition
