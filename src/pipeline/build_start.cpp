// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/build_start.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "base/error.h"
#include "base/release_memory.h"
#include "ingest/source_on_disk.h"
#include "pipeline/choose_cover.h"
#include "pipeline/delivery/measure_levels.h"
#include "pipeline/delivery/quality_gate.h"
#include "pipeline/speaker_of.h"
#include "pipeline/voice_gain.h"
#include "publish/track/track_format.h"

namespace audio_edition {

namespace fs = std::filesystem;

BuildStart::BuildStart(const BuildRequest& build_request, const Installation& build_installation,
                       Progress& build_progress, Diagnostics& diagnostics, std::stop_token stop,
                       std::optional<Document> document)
    : reader_(build_request, build_installation),
      profile(reader_.profile),
      request(reader_.request),
      installation(build_installation),
      progress(build_progress),
      jobs(reader_.jobs),
      diagnostics_(diagnostics),
      stop_(std::move(stop)),
      document_(std::move(document)),
      source_(read_source()) {
    if (request.cache) {
        cache_.emplace(request.cache->folder, request.cache->limit, diagnostics_);
        if (!document_) source_digest_.emplace(source_);
    }
    if (request.voice.empty()) {
        find_recorded_voice();
    } else {
        start_speaking();
    }
}

void BuildStart::find_recorded_voice() {
    if (!source_digest_) return;
    voice_record_.emplace(*cache_, request, installation, *source_digest_);
    if (const auto known = voice_record_->find()) {
        reader_.take_voice(*known);
        start_speaking();
    }
}

void BuildStart::start_speaking() {
    const fs::path program = speaker_of(voice(), installation);
    on_stop_.reset();
    pool_.emplace(program, voice(), jobs);
    on_stop_.emplace(stop_, [this] { pool_->stop(); });
    gains_.clear();
    if (source_digest_)
        record_.emplace(*cache_, request, installation, pool().engine(), program, *source_digest_,
                        voice().name);
}

void BuildStart::start_guests() {
    if (reader_.guests().empty()) return;
    on_stop_.reset();
    for (const Guest& guest : reader_.guests())
        pools_of_guests_.push_back(
            std::make_unique<SpeakerPool>(speaker_of(guest.voice, installation), guest.voice, jobs));
    on_stop_.emplace(stop_, [this] {
        pool_->stop();
        for (const auto& pool : pools_of_guests_) pool->stop();
    });
}

std::vector<ManifestGuest> BuildStart::describe_guests() const {
    std::vector<ManifestGuest> described;
    for (std::size_t i = 0; i < pools_of_guests_.size(); ++i) {
        const Guest& guest = reader_.guests()[i];
        const EngineVersion engine = pools_of_guests_[i]->engine();
        for (const auto& [language, count] : guest.passages)
            described.push_back(
                {language, guest.voice.name, engine.name + " " + engine.version, guest.voice.licence, count});
    }
    std::ranges::sort(described, {}, &ManifestGuest::language);
    return described;
}

std::string BuildStart::read_source() {
    progress.started(BuildStep::reading);
    return document_ ? std::string() : reader_.source_bytes(stop_);
}

std::optional<ReadyEdition> BuildStart::ready() {
    auto ready = record_ ? record_->find(request.output) : std::nullopt;
    if (ready)
        for (const Diagnostic& said : ready->diagnostics) diagnostics_.of_source().report(said);
    return ready;
}

Work BuildStart::read_work() {
    Document document = document_ ? std::move(*document_)
                                  : reader_.ingest(std::exchange(source_, {}), diagnostics_.of_source(),
                                                   kept_source(request));
    const std::string expected = pool_ ? voice().name : "";
    reader_.choose_voice_for(document, diagnostics_.of_source());
    if (voice().name != expected) start_speaking();
    start_guests();
    if (voice_record_) voice_record_->store(voice().name);
    progress.started(BuildStep::normalizing);
    // Only now: what reading a long book takes for a moment is more than all the rest.
    release_memory();
    Work work = reader_.read(std::move(document));
    check_stop();
    return work;
}

std::unique_ptr<TrackFormat> BuildStart::format() const {
    return make_track_format(request.formats, {rate(), request.kilobits, request.quality});
}

SampleRate BuildStart::rate() const {
    return profile != nullptr && profile->rate.hertz != 0 ? profile->rate : pool().rate();
}

Chime BuildStart::chime(const TrackFormat& format) const {
    return request.chime.empty() ? Chime() : Chime(request.chime, rate(), target(), format);
}

std::vector<SectionQuality> BuildStart::check_quality(const fs::path& folder, const Manifest& manifest,
                                                      const std::vector<std::size_t>& words) {
    if (profile == nullptr) return {};
    std::vector<SectionToMeasure> sections;
    for (std::size_t i = 0; i < manifest.sections.size(); ++i) {
        const ManifestSection& section = manifest.sections[i];
        sections.push_back({section.clip.empty() ? section.id : section.clip, section.length, words[i]});
    }
    std::vector<SectionQuality> quality =
        measure_sections(folder / manifest.files.front().path, manifest.rate, sections);
    require_quality(quality, *profile, diagnostics_);
    return quality;
}

std::shared_ptr<const Cover> BuildStart::cover(const Work& work) {
    return choose_cover(request, work, diagnostics_.of_source());
}

Mastering BuildStart::mastering(std::vector<Decibels> section_gains) {
    if (!request.music.empty() && !music_) music_.emplace(request.music, rate(), target());
    return {rate(), target().ceiling, music_ ? &*music_ : nullptr, std::move(section_gains)};
}

std::vector<RecordingVoice> BuildStart::recording_voices() {
    std::vector<RecordingVoice> voices{{voice(), pool(), {}}};
    for (std::size_t i = 0; i < pools_of_guests_.size(); ++i)
        voices.push_back({reader_.guests()[i].voice, *pools_of_guests_[i], {}});
    for (std::size_t i = gains_.size(); i < voices.size(); ++i)
        gains_.push_back(
            voice_gain(voices[i].voice, installation.data.voices, voices[i].pool, diagnostics_, target()));
    for (std::size_t i = 0; i < voices.size(); ++i) voices[i].gain = gains_[i];
    return voices;
}

std::vector<Decibels> BuildStart::section_gains(const Work& work, const PackedDraft& draft,
                                                const Chime& chime) {
    if (profile == nullptr || !profile->limits.rms.any()) return {};
    progress.started(BuildStep::measuring);
    PassageReader passages = this->passages(draft);
    const EnergyFormat format;
    CollectedDiagnostics unheard;  // what cannot be spoken is told when it is recorded
    return choose_section_gains(profile->limits.rms, [&](const std::vector<Decibels>& gains) {
        const UnitRecorder recorder(work.script, passages, recording_voices(), mastering(gains), format,
                                    nullptr, unheard);
        std::vector<SectionLevel> levels = measure_levels(work.units, work.script.sections.size(), recorder,
                                                          rate(), jobs, [this] { check_stop(); });
        for (std::size_t i = 1; i < levels.size(); ++i) levels[i] += chime.level();
        return levels;
    });
}

UnitRecorder BuildStart::recorder(const Script& draft, PassageReader& passages, const TrackFormat& format,
                                  std::vector<Decibels> section_gains) {
    return {draft,
            passages,
            recording_voices(),
            mastering(std::move(section_gains)),
            format,
            cache_ ? &*cache_ : nullptr,
            diagnostics_};
}

fs::path BuildStart::folder(const std::string& slug) const {
    fs::path folder = request.output / slug;
    if (std::ranges::find(request.keep, folder) == request.keep.end()) return folder;
    throw Error{ErrorKind::cannot_create, folder.native(),
                "was made from another source just now; give each work a title of its own, or build it "
                "with --slug"};
}

std::string BuildStart::extension() const {
    return "." + std::string(name_of(request.formats.front()));
}

void BuildStart::remember(const std::string& slug, std::string_view manifest, std::size_t words,
                          const std::vector<std::string>& named) const {
    // Which engines the guests have is not known before the source is read.
    if (record_ && pools_of_guests_.empty() && diagnostics_.passing() == 0)
        record_->store(slug, manifest, words, named, diagnostics_.kept());
}

void BuildStart::check_stop() const {
    if (stop_.stop_requested())
        throw Error{ErrorKind::interrupted, "build", "stopped; nothing was published"};
}

}  // namespace audio_edition
