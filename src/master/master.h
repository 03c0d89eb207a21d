// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/pcm.h"
#include "audio/units.h"

namespace audio_edition {

struct Loudness {
    Lufs integrated;     ///< gated, EBU R 128; -infinity for silence
    Decibels true_peak;  ///< dBTP, 4 times oversampled (ITU-R BS.1770-4, annex 2)
};

struct LoudnessTarget {
    Lufs integrated{-19.0};  ///< mono; what stereo players call -16
    Decibels ceiling{-2.0};  ///< dBTP of the PCM; the encoder may overshoot by up to 0.8 dB

    friend constexpr bool operator==(const LoudnessTarget&, const LoudnessTarget&) noexcept = default;
};

/// Loudness of mono sound as one channel (not as two). `pcm` may be empty: silence.
[[nodiscard]] Loudness measure(const Pcm& pcm);

/// The one gain that brings a voice to its target: target minus measured; 0 dB for silence. Peaks are the
/// limiter's work, which takes up to about 1 LU from a voice with sharp peaks; `calibrate_gain` makes up for
/// it.
[[nodiscard]] Decibels choose_gain(Lufs measured, const LoudnessTarget& target);

/// The gain after which `passage`, mastered by `apply`, measures what it should, to 0.05 LU; within 6 dB of
/// `choose_gain`. `passage` speaks for all that the voice will say, so it should last 80 s or more. 0 dB for
/// silence. Costs a few passes.
[[nodiscard]] Decibels calibrate_gain(const Pcm& passage, const LoudnessTarget& target);

/// Applies `gain`, then a look-ahead true-peak limiter, in place. No length, no delay is added.
///
/// The gain falls along an S in the 5 ms before a peak and recovers with a time constant of 70 ms. What
/// `measure` reads afterwards is at most `ceiling` plus 0.1 dB. `gain` is finite, `ceiling` at most 0 dBTP.
///
/// Depends on `pcm` alone, so that a unit sounds the same whatever stands beside it. Deterministic: the same
/// bytes on every run.
void apply(Pcm& pcm, Decibels gain, Decibels ceiling);

}  // namespace audio_edition
