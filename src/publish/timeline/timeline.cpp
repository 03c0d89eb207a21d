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

}  // namespace

void SectionTimes::reach(std::size_t section, Frames start) {
    assert(section < sections_.size());
    for (; reached_ <= section; ++reached_) sections_[reached_].start = start;
}

std::vector<TimelineSection> SectionTimes::finish(Frames end) {
    std::vector<TimelineSection> heard = std::move(sections_);
    heard.resize(reached_);
    heard.erase(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(first_));
    for (std::size_t i = 0; i < heard.size(); ++i)
        heard[i].length = (i + 1 < heard.size() ? heard[i + 1].start : end) - heard[i].start;
    return heard;
}

std::optional<TimelineUnit> TimelineBuilder::add(ShapedUnit unit) {
    assert(unit.shape.length.count % mp3_frame_length(rate_).count == 0);
    std::optional<TimelineUnit> placed = place_held(&unit);
    held_ = std::move(unit);
    return placed;
}

std::optional<TimelineUnit> TimelineBuilder::end() {
    return place_held(nullptr);
}

std::optional<TimelineUnit> TimelineBuilder::place_held(const ShapedUnit* next) {
    if (!held_) return std::nullopt;
    const std::int64_t silent = silent_mp3_frames(*held_, next, rate_);
    const Frames length =
        held_->shape.length + join(held_->shape, rate_) + Frames{silent * mp3_frame_length(rate_).count};
    TimelineUnit placed{held_->place, length_, length, held_->shape, silent, std::move(held_->times)};
    sections_.reach(placed.place.section, length_);
    length_ += length;
    held_.reset();
    return placed;
}

std::vector<TimelineSection> TimelineBuilder::finish() {
    if (sections_.size() > 0) sections_.reach(sections_.size() - 1, length_);
    return sections_.finish(length_);
}

}  // namespace audio_edition
