// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "audio/units.h"

namespace audio_edition {

/// What an MP4 file says of itself.
struct Mp4Facts {
    std::string brand;    ///< "M4B "
    Milliseconds length;  ///< what a player plays
};

/// Reads the file type and the movie header (ISO/IEC 14496-12, 4.3 and 8.2.2); only these, so of a book as
/// fast as of a clip. Throws Error: no_input, permission, io; broken_input for what is no MP4 file, or is cut
/// off: boxes that end behind the file's end.
[[nodiscard]] Mp4Facts read_mp4(const std::filesystem::path& path);

}  // namespace audio_edition
