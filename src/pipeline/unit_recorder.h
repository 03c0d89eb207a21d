// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "cache/cache.h"
#include "document/script.h"
#include "pipeline/passage_reader.h"
#include "pipeline/recorded_unit.h"
#include "pipeline/speech_units.h"
#include "pipeline/stored_unit.h"
#include "publish/track/track.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// Speaks units, brings them to their loudness, and encodes them; or takes them from the cache.
///
/// A recording depends on its unit, the voice and the format alone, never on what was recorded before or
/// beside it. Any number of threads may record at once. All that it is given must outlive it; `cache` is null
/// where there is none.
class UnitRecorder {
  public:
    UnitRecorder(const Script& draft, PassageReader& passages, const Voice& voice, SpeakerPool& pool,
                 Mastering mastering, const TrackFormat& format, Cache* cache, Diagnostics& diagnostics)
        : draft_(draft),
          passages_(passages),
          voice_(voice),
          pool_(pool),
          mastering_(std::move(mastering)),
          format_(format),
          cache_(cache),
          settings_(recording_settings(pool.engine(), pool.rate(), voice, mastering_, format)),
          diagnostics_(diagnostics) {}

    /// Throws what the pool and the encoder throw.
    [[nodiscard]] RecordedUnit record(const UnitPlan& plan) const;

    /// Whether the cache seems to have it; what is there is not looked at.
    [[nodiscard]] bool seems_kept(const UnitPlan& plan) const;

  private:
    [[nodiscard]] SpeechUnit speech_of(const UnitPlan& plan, const Passage& passage) const;
    /// Of the units of a section.
    [[nodiscard]] Decibels gain_of(std::size_t section) const;
    /// False where a problem was reported, which the next run is to report as well.
    bool render(const SpeechUnit& speech, Milliseconds lead, RecordedUnit& unit) const;
    [[nodiscard]] std::string question_of(const UnitPlan& plan, const SpeechUnit& speech) const;
    [[nodiscard]] bool has_music(const RecordedUnit& unit) const;

    const Script& draft_;
    PassageReader& passages_;
    const Voice& voice_;
    SpeakerPool& pool_;
    const Mastering mastering_;
    const TrackFormat& format_;
    Cache* cache_;
    const std::string settings_;
    Diagnostics& diagnostics_;
};

}  // namespace audio_edition
