// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "audio/pcm.h"

namespace audio_edition {

/// `amplitude` is of full scale; `phase` in radians.
[[nodiscard]] Pcm sine(double hertz, double amplitude, std::size_t length, double phase = 0.0,
                       SampleRate rate = {});

/// From `from` to `to` hertz, evenly in time.
[[nodiscard]] Pcm sweep(double from, double to, double amplitude, std::size_t length, SampleRate rate = {});

/// +amplitude and -amplitude by turns, each for `half_period` samples.
[[nodiscard]] Pcm square(std::size_t half_period, double amplitude, std::size_t length);

/// Single samples of full scale, `period` apart.
[[nodiscard]] Pcm impulses(std::size_t period, std::size_t length);

/// Any sample from -amplitude to amplitude, the same on every run.
[[nodiscard]] Pcm noise(double amplitude, std::size_t length, unsigned seed = 1);

/// `pcm` with its first and last 10 ms made to rise from silence and to fall back to it.
[[nodiscard]] Pcm faded(Pcm pcm);

}  // namespace audio_edition
