// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "audio/units.h"
#include "publish/verify/chapter_mark.h"

namespace audio_edition {

/// What an MP4 file says of itself.
struct Mp4Facts {
    std::string brand;                  ///< "M4B "
    std::int64_t timescale = 1;         ///< units of a second, in which `length` is counted
    std::int64_t length = 0;            ///< what a player plays
    std::vector<ChapterMark> chapters;  ///< the samples of its text track
};

/// Reads the file type, the movie header and the track of chapters (ISO/IEC 14496-12; the text track is
/// QuickTime's); only these, so of a book as fast as of a clip. Throws Error: no_input, permission, io;
/// broken_input for what is no MP4 file, or is cut off: boxes that end after the file's end, tables that are
/// shorter than they say.
[[nodiscard]] Mp4Facts read_mp4(const std::filesystem::path& path);

}  // namespace audio_edition
