// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

namespace audio_edition {

/// `wanted`, or as many as there are cores where it is 0.
[[nodiscard]] inline int jobs_or_cores(int wanted) noexcept {
    if (wanted > 0) return wanted;
    const unsigned cores = std::thread::hardware_concurrency();
    return cores == 0 ? 1 : static_cast<int>(cores);
}

}  // namespace audio_edition
