// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/pcm.h"

namespace audio_edition {

/// `pcm` at another rate: what is heard at a time is heard at the same time. Its length is rounded to the
/// nearest frame. Band-limited to 20 bits' accuracy (soxr's high quality), without dither, so silence stays
/// silence. The same samples on every run of one machine. As it is where the rate is that already.
[[nodiscard]] Pcm resample(Pcm pcm, SampleRate rate);

/// A time in the sound at one rate, in the sound at another; rounded down.
[[nodiscard]] constexpr Frames at_rate(Frames frames, SampleRate from, SampleRate to) noexcept {
    return {frames.count * to.hertz / from.hertz};
}

}  // namespace audio_edition
