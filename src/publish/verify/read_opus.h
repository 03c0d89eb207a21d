// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audio/units.h"
#include "publish/verify/chapter_mark.h"

namespace audio_edition {

/// What an Ogg Opus file (RFC 7845) says of itself, read without the libraries that wrote it.
struct OpusFacts {
    Frames length;  ///< what a player plays, at 48 kHz

    /// What is wrong with it as a file: pages that are out of order or do not match their checksum, headers
    /// that are missing. Empty for every file that we published.
    std::vector<std::string> faults;
};

/// Reads all pages of a file, holding one of them and the comments. Throws Error: no_input, permission, io;
/// broken_input for what is not an Ogg file.
[[nodiscard]] OpusFacts read_opus(const std::filesystem::path& path);

/// The chapters by its comments CHAPTER000 and CHAPTER000NAME, in their order; nothing where these cannot be
/// read. Reads the headers alone. Throws Error as `read_opus`.
[[nodiscard]] std::optional<std::vector<ChapterMark>> read_opus_chapters(const std::filesystem::path& path);

}  // namespace audio_edition
