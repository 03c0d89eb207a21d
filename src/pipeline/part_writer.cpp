// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/part_writer.h"

#include <utility>

#include "base/create_folders.h"

namespace audio_edition {

PartWriter::PartWriter(std::filesystem::path folder, EditionNames names, Mp3Tags tags,
                       const TrackFormat& format, PartDivision division)
    : folder_(std::move(folder)),
      names_(std::move(names)),
      tags_(std::move(tags)),
      format_(format),
      division_(std::move(division)) {}

void PartWriter::write(const EncodedUnit& sound, const TimelineUnit& placed) {
    if (division_.begins_with(placed.section, placed.length)) begin(placed);
    reach_section(placed.section, placed.start - parts_.back().start);
    track_->write(sound, placed.length);
    parts_.back().length += placed.length;
}

void PartWriter::begin(const TimelineUnit& first) {
    finish_part();
    const std::size_t number = parts_.size() + 1;
    const std::string path = names_.part(number);
    Mp3Tags tags = tags_;
    tags.title += " (part " + std::to_string(number) + ")";
    tags.track = static_cast<int>(number);
    // As many as may come: which of them do is known when the part ends.
    tags.chapters.erase(tags.chapters.begin(),
                        tags.chapters.begin() + static_cast<std::ptrdiff_t>(first.section));
    create_folders((folder_ / path).parent_path());
    track_ = format_.create(folder_ / path, tags);
    parts_.push_back({path, first.start, {}});
    next_ = first.section;
}

void PartWriter::reach_section(std::size_t section, Frames start) {
    for (; next_ <= section; ++next_) {
        if (!chapters_.empty()) chapters_.back().end = start;
        chapters_.push_back({tags_.chapters[next_].title, start, {}});
    }
}

void PartWriter::finish_part() {
    if (!track_) return;
    const Frames length = parts_.back().length;
    chapters_.back().end = length;
    track_->finish(length, chapters_);
    track_.reset();
    chapters_.clear();
}

std::vector<WrittenPart> PartWriter::finish() {
    finish_part();
    return std::move(parts_);
}

}  // namespace audio_edition
