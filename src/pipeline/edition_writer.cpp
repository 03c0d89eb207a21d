// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_writer.h"

#include <cassert>
#include <utility>

#include "base/create_folders.h"

namespace audio_edition {
namespace {

Mp3Tags book_tags(const EditionPlan& plan) {
    Mp3Tags tags{plan.title, plan.author, plan.title, plan.language, 0, 0, {}};
    for (const TimelineSection& section : plan.sections) tags.chapters.push_back({section.title, {}, {}});
    return tags;
}

Mp3Tags clip_tags(const EditionPlan& plan, std::size_t section) {
    return {plan.sections[section].title,
            plan.author,
            plan.title,
            plan.language,
            static_cast<int>(section) + 1,
            static_cast<int>(plan.sections.size()),
            {}};
}

std::vector<Mp3Chapter> chapters(const Timeline& timeline) {
    std::vector<Mp3Chapter> chapters;
    for (const TimelineSection& section : timeline.sections) {
        chapters.push_back({section.title, section.start, section.start + section.length});
    }
    return chapters;
}

}  // namespace

EditionWriter::EditionWriter(std::filesystem::path folder, EditionPlan plan, const TrackFormat& format,
                             SampleRate rate)
    : folder_(std::move(folder)), plan_(std::move(plan)), format_(format), rate_(rate) {
    book_ = format_.create(folder_ / plan_.names.book(), book_tags(plan_));
    tracks_.push_back({plan_.names.book(), {}});
}

void EditionWriter::add(RecordedUnit unit) {
    if (held_) write_held(&unit.timing);
    held_ = std::move(unit);
}

void EditionWriter::write_held(const ShapedUnit* next) {
    const std::size_t section = held_->timing.section;
    const bool new_section = timings_.empty() || timings_.back().section != section;
    const Frames slot = slot_length(held_->timing, next, rate_);
    book_->write(held_->sound, slot);
    length_ += slot;
    if (plan_.clips) {
        if (new_section) begin_clip(section);
        clip_->write(held_->sound, slot);
        clip_length_ += slot;
    }
    timings_.push_back(std::move(held_->timing));
    held_.reset();
}

void EditionWriter::begin_clip(std::size_t section) {
    finish_clip();
    const std::string path = plan_.names.clip(section, plan_.sections[section].id);
    create_folders((folder_ / path).parent_path());
    clip_ = format_.create(folder_ / path, clip_tags(plan_, section));
    tracks_.push_back({path, {}});
}

void EditionWriter::finish_clip() {
    if (!clip_) return;
    clip_->finish(clip_length_, {});
    clip_.reset();
    tracks_.back().length = std::exchange(clip_length_, {});
}

Timeline EditionWriter::finish() {
    if (held_) write_held(nullptr);
    finish_clip();
    Timeline timeline = build_timeline(rate_, std::move(plan_.sections), std::move(timings_));
    assert(timeline.length == length_);
    book_->finish(timeline.length, chapters(timeline));
    tracks_.front().length = timeline.length;
    return timeline;
}

}  // namespace audio_edition
