// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work_left.h"

#include <utility>

#include "pipeline/estimate.h"
#include "pipeline/in_order.h"

namespace audio_edition {

WorkLeft work_left(const Work& work, const UnitRecorder& recorder, const Pace& pace, int jobs) {
    constexpr std::size_t units_ahead = 64;
    WorkLeft left;
    const auto look = [&](std::size_t i) { return std::pair(i, recorder.seems_kept(work.units[i])); };
    in_order(work.units.size(), jobs, units_ahead, look, [&](std::pair<std::size_t, bool> unit) {
        if (unit.second) return;
        ++left.units;
        const UnitPlan& plan = work.units[unit.first];
        left.sound += estimated_length(plan, nullptr, work.voice_of(plan), pace_of(work, plan, pace));
    });
    return left;
}

}  // namespace audio_edition
