// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/pcm.h"

namespace audio_edition {

/// Sum of the squares of all samples, full scale 1: over their number, the square of their RMS.
[[nodiscard]] inline double energy_of(const Pcm& pcm) noexcept {
    constexpr double full_scale = 32768;
    double energy = 0;
    for (const std::int16_t sample : pcm.samples) energy += sample / full_scale * (sample / full_scale);
    return energy;
}

}  // namespace audio_edition
