// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace audio_edition {

/// A source as it was at one moment.
struct SourceBytes {
    std::string bytes;
    std::string extension;  ///< ".html": of the file's name, in lower case; tells the format
};

/// Reads a source. Throws Error as read_file does, and try_again when it changed meanwhile: bytes of two
/// versions would be those of none.
[[nodiscard]] SourceBytes read_source(const std::filesystem::path& source);

}  // namespace audio_edition
