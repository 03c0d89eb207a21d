// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "audio/units.h"
#include "master/master.h"

namespace audio_edition {

/// What an editor measures of a piece of sound before it is delivered.
struct QualityFigures {
    Frames length;
    Loudness loudness;         ///< integrated, and true peak
    Decibels sample_peak;      ///< dBFS
    Decibels rms;              ///< dBFS over all of it, pauses included
    Decibels noise_floor;      ///< dBFS: the RMS of its quietest half second
    Frames head;               ///< silence before the first sound,
    Frames tail;               ///< and after the last
    Frames longest_silence;    ///< between two sounds
    std::int64_t clipped = 0;  ///< samples in runs of three or more at full scale
};

/// Measures mono sound as it comes; what it holds does not grow with it.
///
/// Sound is what has an RMS above -60 dBFS over 10 ms, all else silence; times are counted in such 10 ms.
/// Levels are -96.3 dBFS at least, the smallest step of 16 bits. The noise floor of less than half a second
/// is its RMS. Not for several threads.
class QualityMeter {
  public:
    explicit QualityMeter(SampleRate rate);
    ~QualityMeter();
    QualityMeter(QualityMeter&&) noexcept;
    QualityMeter& operator=(QualityMeter&&) noexcept;

    void add(std::span<const std::int16_t> samples);
    /// Of all that was added; add nothing after it.
    [[nodiscard]] QualityFigures finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
