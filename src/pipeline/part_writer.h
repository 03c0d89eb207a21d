// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
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

/// Writes the book once more, in parts, each with the chapters that are heard in it.
///
/// A section that goes on in another part is a chapter in both.
class PartWriter {
  public:
    /// `tags` are those of the book: every part gets its cover and author, and a number behind its title.
    /// `section_bytes` as for PartDivision.
    PartWriter(std::filesystem::path folder, EditionNames names, Mp3Tags tags, const TrackFormat& format,
               PartDivision division);

    /// Call once for each unit, in the order in which they are heard.
    void write(const EncodedUnit& sound, const TimelineUnit& placed);

    /// Completes the last part. Call once, after the last unit.
    [[nodiscard]] std::vector<WrittenPart> finish();

  private:
    void begin(const TimelineUnit& first);
    /// Chapters up to that of `section`, its own included, begin at `start`.
    void reach_section(std::size_t section, Frames start);
    void finish_part();

    std::filesystem::path folder_;
    EditionNames names_;
    Mp3Tags tags_;  ///< its chapters are all sections
    const TrackFormat& format_;
    PartDivision division_;
    std::unique_ptr<Track> track_;
    std::size_t next_ = 0;              ///< the section whose chapter comes next
    std::vector<Mp3Chapter> chapters_;  ///< of the part so far, from its start; the last one has no end yet
    std::vector<WrittenPart> parts_;
};

}  // namespace audio_edition
