// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "audio_edition/build.h"
#include "pipeline/pace.h"
#include "pipeline/work.h"

namespace audio_edition {

struct SectionEstimate {
    std::size_t words = 0;
    std::chrono::milliseconds length{};
};

/// What an edition of a work will be. Words are exact, lengths as good as the pace; the silences between
/// units and sentences are those that will be.
struct WorkEstimate {
    std::vector<SectionEstimate> sections;  ///< of the script
    std::size_t words = 0;
    std::chrono::milliseconds length{};
};

[[nodiscard]] WorkEstimate estimate_work(const Work& work, const Pace& pace);

/// Of one unit with the silence after it, as WorkEstimate has it. `next` is null for the last.
[[nodiscard]] std::chrono::milliseconds estimated_length(const UnitPlan& unit, const UnitPlan* next,
                                                         const Voice& voice, const Pace& pace);

/// What one core takes to speak and encode so much sound in the formats of a request; a rough estimate.
[[nodiscard]] std::chrono::milliseconds estimated_work(std::chrono::milliseconds sound,
                                                       const BuildRequest& request, const EngineKind& engine);

}  // namespace audio_edition
