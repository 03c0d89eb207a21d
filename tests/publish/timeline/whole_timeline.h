// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "publish/timeline/timeline.h"

namespace audio_edition {

/// All that a TimelineBuilder gives, kept.
struct WholeTimeline {
    Frames length;
    std::vector<TimelineSection> sections;
    std::vector<TimelineUnit> units;
};

[[nodiscard]] inline WholeTimeline lay_out(SampleRate rate, std::vector<TimelineSection> sections,
                                           std::vector<ShapedUnit> units) {
    TimelineBuilder builder(rate, std::move(sections));
    WholeTimeline whole;
    for (ShapedUnit& unit : units) {
        if (auto placed = builder.add(std::move(unit))) whole.units.push_back(*std::move(placed));
    }
    if (auto placed = builder.end()) whole.units.push_back(*std::move(placed));
    whole.length = builder.length();
    whole.sections = builder.finish();
    return whole;
}

}  // namespace audio_edition
