// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/build_start.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "ingest/ingest.h"
#include "pipeline/choose_cover.h"
#include "pipeline/jobs.h"
#include "pipeline/pronunciation.h"
#include "pipeline/voice_gain.h"
#include "publish/track/track_format.h"

namespace audio_edition {

namespace fs = std::filesystem;

BuildStart::BuildStart(const BuildRequest& build_request, const Installation& build_installation,
                       Progress& build_progress, Diagnostics& diagnostics, std::stop_token stop)
    : request(build_request),
      installation(build_installation),
      progress(build_progress),
      voice(find_voice(request.voice, installation.data.voices)),
      jobs(jobs_or_cores(request.jobs)),
      diagnostics_(diagnostics),
      stop_(std::move(stop)),
      source_(read_source()),
      pool(installation.speaker, voice, jobs),
      on_stop_(stop_, [this] { pool.stop(); }) {
    if (!request.cache) return;
    cache_.emplace(request.cache->folder, request.cache->limit, diagnostics_);
    record_.emplace(*cache_, request, installation, voice, pool.engine(), source_);
}

std::string BuildStart::read_source() const {
    progress.started(BuildStep::reading);
    return read_file(request.source, request.limits.file_bytes);
}

std::optional<ReadyEdition> BuildStart::ready() const {
    return record_ ? record_->find(request.output) : std::nullopt;
}

Work BuildStart::read_work() {
    lexicon_.emplace(load_lexicon(accent_of(voice.language), installation.data.lexicon, request.lexicons));
    normalizer_.emplace(*lexicon_, reading_for(voice, request.reading, lexicon_->accent()));
    const IngestOptions overrides{request.title,    request.author,   request.language,
                                  request.encoding, request.policies, request.limits};
    Document document =
        ingest_bytes(std::exchange(source_, {}), source_name(request.source), overrides, diagnostics_);
    progress.started(BuildStep::normalizing);
    Work work = prepare_work(std::move(document), *normalizer_,
                             request.opening ? Opening::spoken : Opening::left_out, voice.pauses, jobs);
    check_stop();
    return work;
}

std::unique_ptr<TrackFormat> BuildStart::format() const {
    return make_track_format(request.format, {pool.rate(), request.kilobits, request.quality});
}

std::shared_ptr<const Cover> BuildStart::cover(const Work& work) {
    return choose_cover(request, work, diagnostics_);
}

UnitRecorder BuildStart::recorder(const Script& draft, PassageReader& passages, const TrackFormat& format) {
    const Decibels gain = voice_gain(voice, installation.data.voices, pool, diagnostics_);
    return {draft, passages, voice, pool, gain, format, cache_ ? &*cache_ : nullptr, diagnostics_};
}

fs::path BuildStart::folder(const std::string& slug) const {
    fs::path folder = request.output / slug;
    if (std::ranges::find(request.keep, folder) == request.keep.end()) return folder;
    throw Error{ErrorKind::cannot_create, folder.native(),
                "was made from another source just now; give each work a title of its own, or build it "
                "with --slug"};
}

std::string BuildStart::extension() const {
    return "." + std::string(name_of(request.format));
}

void BuildStart::remember(const std::string& slug, std::string_view manifest) const {
    if (record_ && diagnostics_.count() == 0) record_->store(slug, manifest);
}

void BuildStart::check_stop() const {
    if (stop_.stop_requested())
        throw Error{ErrorKind::interrupted, "build", "stopped; nothing was published"};
}

}  // namespace audio_edition
