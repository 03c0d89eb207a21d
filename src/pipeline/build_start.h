// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "audio_edition/build.h"
#include "cache/cache.h"
#include "pipeline/edition_record.h"
#include "pipeline/estimate.h"
#include "pipeline/markers/chime.h"
#include "pipeline/markers/music_bed.h"
#include "pipeline/passage_reader.h"
#include "pipeline/remembered_diagnostics.h"
#include "pipeline/unit_recorder.h"
#include "pipeline/work_reader.h"
#include "publish/cover/cover.h"
#include "publish/track/track.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// What a build and its forecast have in common: everything before a word is spoken.
///
/// Reads the source, where it is not given a document, and starts a speaker: when it is made, where the voice
/// is known by then, else in `read_work`. Throws as `build` does. All that it is given must outlive it;
/// `progress` is called from the thread that makes it.
class BuildStart {
  public:
    BuildStart(const BuildRequest& request, const Installation& installation, Progress& progress,
               Diagnostics& diagnostics, std::stop_token stop, std::optional<Document> document = {});

    /// The edition, where it is there already as it would be now.
    [[nodiscard]] std::optional<ReadyEdition> ready();
    /// Ingests and normalises. Once.
    [[nodiscard]] Work read_work();
    /// After `read_work`. `draft` must outlive it.
    [[nodiscard]] PassageReader passages(const PackedDraft& draft) { return {draft, reader_.cast()}; }
    /// Of the voice in this text. Before a PackedDraft takes the passages.
    [[nodiscard]] Pace pace(const Work& work) {
        return measure_pace(work, reader_.normalizer(), pool(), jobs);
    }
    /// That reads: known where the edition is ready, and after `read_work`.
    [[nodiscard]] const Voice& voice() const noexcept { return reader_.voice(); }
    [[nodiscard]] SpeakerPool& pool() { return pool_.value(); }
    [[nodiscard]] const SpeakerPool& pool() const { return pool_.value(); }
    /// Who says passages in other languages, by which engine.
    [[nodiscard]] std::vector<ManifestGuest> describe_guests() const;
    [[nodiscard]] std::unique_ptr<TrackFormat> format() const;
    /// Of what is published.
    [[nodiscard]] SampleRate rate() const;
    /// What is heard before sections; nothing where none was asked for.
    [[nodiscard]] Chime chime(const TrackFormat& format) const;
    /// Measures the sections, where a profile asks for it. Throws where one is not what it should be.
    [[nodiscard]] std::vector<SectionQuality> check_quality(const std::filesystem::path& folder,
                                                            const Manifest& manifest,
                                                            const std::vector<std::size_t>& words);
    /// As `choose_cover`.
    [[nodiscard]] std::shared_ptr<const Cover> cover(const Work& work);
    /// As `choose_section_gains`, for the sections of `work`; nothing where no profile limits their RMS.
    /// `draft` has the passages of the script, `chime` has made its room.
    [[nodiscard]] std::vector<Decibels> section_gains(const Work& work, const PackedDraft& draft,
                                                      const Chime& chime);
    /// `section_gains` as above.
    [[nodiscard]] UnitRecorder recorder(const Script& draft, PassageReader& passages,
                                        const TrackFormat& format, std::vector<Decibels> section_gains = {});

    /// The folder of the edition called `slug`. Throws Error{cannot_create} where the request keeps that.
    [[nodiscard]] std::filesystem::path folder(const std::string& slug) const;
    [[nodiscard]] std::string extension() const;
    /// So that the next run finds it ready, as long as the files `named` beside the source stay as they are.
    /// What was said of the source is kept with it; where something else was reported, nothing is remembered.
    void remember(const std::string& slug, std::string_view manifest, std::size_t words,
                  const std::vector<std::string>& named) const;
    /// For whatever says the same of the same source and request every time.
    [[nodiscard]] Diagnostics& of_source() noexcept { return diagnostics_.of_source(); }
    /// Throws Error{interrupted} once a stop was asked for.
    void check_stop() const;

  private:
    WorkReader reader_;

  public:
    const DeliveryProfile* const profile;  ///< null for none
    const BuildRequest& request;           ///< with what its profile decides
    const Installation& installation;
    Progress& progress;
    const int jobs;

  private:
    std::string read_source();
    /// Lets the voice read that read this source before, where it did.
    void find_recorded_voice();
    /// Starts a speaker for the voice that was chosen.
    void start_speaking();
    /// And one for each guest.
    void start_guests();
    [[nodiscard]] Mastering mastering(std::vector<Decibels> section_gains);
    [[nodiscard]] std::vector<RecordingVoice> recording_voices();
    [[nodiscard]] LoudnessTarget target() const {
        return profile != nullptr ? profile->target : LoudnessTarget{};
    }

    RememberedDiagnostics diagnostics_;
    const std::stop_token stop_;
    std::optional<MusicBed> music_;
    std::vector<Decibels> gains_;  ///< of the voice and the guests
    std::optional<Cache> cache_;
    std::optional<Document> document_;  ///< instead of a source
    std::string source_;
    std::optional<SourceDigest> source_digest_;  ///< of a file that could be found unchanged
    std::optional<VoiceRecord> voice_record_;
    std::optional<SpeakerPool> pool_;
    std::vector<std::unique_ptr<SpeakerPool>> pools_of_guests_;
    std::optional<EditionRecord> record_;
    std::optional<std::stop_callback<std::function<void()>>> on_stop_;
};

}  // namespace audio_edition
