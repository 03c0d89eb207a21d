// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "document/script.h"
#include "pipeline/passage_reader.h"
#include "pipeline/speech_units.h"
#include "publish/timeline/timeline.h"
#include "publish/track/track.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// A unit, ready to be written.
struct RecordedUnit {
    ShapedUnit timing;
    EncodedUnit sound;
    std::vector<Unspoken> unspoken;
    std::shared_ptr<const Passage> passage;  ///< that it is of
};

/// Speaks units, brings them to their loudness, and encodes them.
///
/// A recording depends on its unit, the voice and the format alone, never on what was recorded before or
/// beside it. Any number of threads may record at once. All that it is given must outlive it.
class UnitRecorder {
  public:
    UnitRecorder(const Script& draft, PassageReader& passages, const Voice& voice, SpeakerPool& pool,
                 Decibels gain, const TrackFormat& format, Diagnostics& diagnostics)
        : draft_(draft),
          passages_(passages),
          voice_(voice),
          pool_(pool),
          gain_(gain),
          format_(format),
          diagnostics_(diagnostics) {}

    /// Throws what the pool and the encoder throw.
    [[nodiscard]] RecordedUnit record(const UnitPlan& plan) const;

  private:
    const Script& draft_;
    PassageReader& passages_;
    const Voice& voice_;
    SpeakerPool& pool_;
    const Decibels gain_;
    const TrackFormat& format_;
    Diagnostics& diagnostics_;
};

}  // namespace audio_edition
