// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

#include "pipeline/pace.h"
#include "pipeline/unit_recorder.h"
#include "pipeline/work.h"

namespace audio_edition {

/// What of a work is still to be spoken.
struct WorkLeft {
    std::size_t units = 0;
    std::chrono::milliseconds sound{};  ///< of them, as good as the pace
};

/// All but what the cache of `recorder` seems to have. Reads every passage once.
[[nodiscard]] WorkLeft work_left(const Work& work, const UnitRecorder& recorder, const Pace& pace, int jobs);

}  // namespace audio_edition
