// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/part_writer.h"

#include <utility>

#include "base/create_folders.h"
#include "language/reader_words.h"

namespace audio_edition {

std::vector<Mp3Chapter> chapters_of(const std::vector<TimelineSection>& sections) {
    std::vector<Mp3Chapter> chapters;
    chapters.reserve(sections.size());
    for (const TimelineSection& section : sections)
        chapters.push_back({section.title, section.start, section.start + section.length});
    return chapters;
}

PartWriter::PartWriter(std::filesystem::path folder, EditionNames names, Mp3Tags tags,
                       std::vector<TimelineSection> sections, const TrackFormat& format,
                       PartDivision division)
    : folder_(std::move(folder)),
      names_(std::move(names)),
      tags_(std::move(tags)),
      sections_(std::move(sections)),
      format_(format),
      division_(std::move(division)) {}

void PartWriter::write(const EncodedUnit& sound, const TimelineUnit& placed) {
    const std::size_t section = placed.place.section;
    if (division_.begins_with(section, placed.length)) begin(placed);
    times_->reach(section, placed.start - parts_.back().start);
    track_->write(sound, placed.length);
    parts_.back().length += placed.length;
}

void PartWriter::begin(const TimelineUnit& first) {
    finish_part();
    const std::size_t number = parts_.size() + 1;
    const std::string path = names_.part(number);
    Mp3Tags tags = tags_;
    tags.title += reader_words(tags_.language).part(number);
    tags.track = static_cast<int>(number);
    // As many as may come: which of them do is known when the part ends.
    tags.chapters.erase(tags.chapters.begin(),
                        tags.chapters.begin() + static_cast<std::ptrdiff_t>(first.place.section));
    create_folders((folder_ / path).parent_path());
    track_ = format_.create(folder_ / path, tags);
    parts_.push_back({path, first.start, {}});
    times_.emplace(sections_, first.place.section);
}

void PartWriter::finish_part() {
    if (!track_) return;
    const Frames length = parts_.back().length;
    track_->finish(length, chapters_of(times_->finish(length)));
    track_.reset();
}

std::vector<WrittenPart> PartWriter::finish() {
    finish_part();
    return std::move(parts_);
}

}  // namespace audio_edition
