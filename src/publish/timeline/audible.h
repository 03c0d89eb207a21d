// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>

namespace audio_edition {

/// Whether a sample is heard: -60 dBFS or more.
[[nodiscard]] inline bool is_audible(std::int16_t sample) noexcept {
    constexpr int least = 33;
    return std::abs(static_cast<int>(sample)) >= least;
}

}  // namespace audio_edition
