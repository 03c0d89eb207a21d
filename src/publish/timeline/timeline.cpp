// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/timeline.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

/// What encoding adds to a unit: the length of its MP3 frames less its own.
Frames join(const UnitShape& shape, SampleRate rate) {
    return Frames{mp3_frames_for(shape.length, rate) * mp3_frame_length(rate).count} - shape.length;
}

std::int64_t silent_mp3_frames(const ShapedUnit& unit, const ShapedUnit* next, SampleRate rate) {
    const Frames tail = unit.shape.length - unit.shape.speech_end;
    const Frames before_next = next != nullptr ? next->shape.speech_start : Frames{};
    const Frames missing = to_frames(unit.pause_after, rate) - tail - join(unit.shape, rate) - before_next;
    const std::int64_t one = mp3_frame_length(rate).count;
    return std::max<std::int64_t>(0, (missing.count + one / 2) / one);
}

/// A section lasts from its first unit to that of the next section that has one.
void place_sections(Timeline& timeline) {
    Frames end = timeline.length;
    auto unit = timeline.units.rbegin();
    for (std::size_t i = timeline.sections.size(); i-- > 0;) {
        TimelineSection& section = timeline.sections[i];
        section.start = end;
        for (; unit != timeline.units.rend() && unit->section == i; ++unit) section.start = unit->start;
        section.length = end - section.start;
        end = section.start;
    }
    assert(unit == timeline.units.rend() && end == Frames{});
}

}  // namespace

Timeline build_timeline(SampleRate rate, std::vector<TimelineSection> sections,
                        std::vector<ShapedUnit> units) {
    Timeline timeline{.rate = rate, .length = {}, .sections = std::move(sections), .units = {}};
    timeline.units.reserve(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        ShapedUnit& unit = units[i];
        assert(unit.shape.length.count % mp3_frame_length(rate).count == 0 &&
               unit.section < timeline.sections.size());
        const ShapedUnit* next = i + 1 < units.size() ? &units[i + 1] : nullptr;
        timeline.units.push_back(place_unit(std::move(unit), next, timeline.length, rate));
        timeline.length += timeline.units.back().length;
    }
    place_sections(timeline);
    return timeline;
}

TimelineUnit place_unit(ShapedUnit unit, const ShapedUnit* next, Frames start, SampleRate rate) {
    const std::int64_t silent = silent_mp3_frames(unit, next, rate);
    const Frames length = slot_length(unit, next, rate);
    return {unit.section, unit.passage,          start,      length,   unit.shape,
            silent,       std::move(unit.times), unit.first, unit.last};
}

Frames slot_length(const ShapedUnit& unit, const ShapedUnit* next, SampleRate rate) {
    return unit.shape.length + join(unit.shape, rate) +
           Frames{silent_mp3_frames(unit, next, rate) * mp3_frame_length(rate).count};
}

}  // namespace audio_edition
