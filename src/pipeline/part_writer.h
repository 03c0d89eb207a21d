// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/edition_folder.h"
#include "pipeline/part_division.h"
#include "publish/timeline/timeline.h"
#include "publish/track/track.h"

namespace audio_edition {

/// A part of the book that was written as a file of its own.
struct WrittenPart {
    std::string path;  ///< from the edition's folder
    Frames start;      ///< in the edition
    Frames length;
};

/// The chapters of a file in which `sections` are heard.
[[nodiscard]] std::vector<Mp3Chapter> chapters_of(const std::vector<TimelineSection>& sections);

/// Writes the book once more, in parts, each with the chapters that are heard in it.
///
/// A section that goes on in another part is a chapter in both.
class PartWriter {
  public:
    /// `tags` are those of the book, with a chapter for each of its `sections`: every part gets its cover and
    /// author, and a number after its title.
    PartWriter(std::filesystem::path folder, EditionNames names, Mp3Tags tags,
               std::vector<TimelineSection> sections, const TrackFormat& format, PartDivision division);

    /// Call once for each unit, in the order in which they are heard.
    void write(const EncodedUnit& sound, const TimelineUnit& placed);

    /// Completes the last part. Call once, after the last unit.
    [[nodiscard]] std::vector<WrittenPart> finish();

  private:
    void begin(const TimelineUnit& first);
    void finish_part();

    std::filesystem::path folder_;
    EditionNames names_;
    Mp3Tags tags_;
    const std::vector<TimelineSection> sections_;  ///< of the book, without their times
    const TrackFormat& format_;
    PartDivision division_;
    std::unique_ptr<Track> track_;
    std::optional<SectionTimes> times_;  ///< of the part, from its start
    std::vector<WrittenPart> parts_;
};

}  // namespace audio_edition
