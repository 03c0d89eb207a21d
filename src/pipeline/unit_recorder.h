// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cache/cache.h"
#include "document/script.h"
#include "pipeline/passage_reader.h"
#include "pipeline/recorded_unit.h"
#include "pipeline/speech_units.h"
#include "pipeline/stored_unit.h"
#include "publish/track/track.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// One who says units, and what brings them to their loudness.
struct RecordingVoice {
    const Voice& voice;
    SpeakerPool& pool;
    Decibels gain;
};

/// Speaks units, brings them to their loudness, and encodes them; or takes them from the cache.
///
/// A recording depends on its unit, the voice and the format alone, never on what was recorded before or
/// beside it. Any number of threads may record at once. All that it is given must outlive it; `cache` is null
/// where there is none. `voices` are in the order of a Cast: the narrator, whose pauses are everybody's, then
/// the guests.
class UnitRecorder {
  public:
    UnitRecorder(const Script& draft, PassageReader& passages, std::vector<RecordingVoice> voices,
                 Mastering mastering, const TrackFormat& format, Cache* cache, Diagnostics& diagnostics);

    /// Throws what the pool and the encoder throw.
    [[nodiscard]] RecordedUnit record(const UnitPlan& plan) const;

    /// Whether the cache seems to have it; what is there is not looked at.
    [[nodiscard]] bool seems_kept(const UnitPlan& plan) const;

  private:
    [[nodiscard]] SpeechUnit speech_of(const UnitPlan& plan, const Passage& passage) const;
    [[nodiscard]] Decibels gain_of(const UnitPlan& plan) const;
    /// False where a problem was reported, which the next run is to report as well.
    bool render(const SpeechUnit& speech, const UnitPlan& plan, RecordedUnit& unit) const;
    [[nodiscard]] std::string question_of(const UnitPlan& plan, const SpeechUnit& speech) const;
    [[nodiscard]] bool has_music(const RecordedUnit& unit) const;

    const Script& draft_;
    PassageReader& passages_;
    const std::vector<RecordingVoice> voices_;
    const Mastering mastering_;
    const TrackFormat& format_;
    Cache* cache_;
    std::vector<std::string> settings_;  ///< of each voice
    Diagnostics& diagnostics_;
};

}  // namespace audio_edition
