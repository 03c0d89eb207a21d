// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace audio_edition {

/// The bytes of a file, or of standard input where `path` is `-`.
///
/// Throws Error: no_input when it is missing, a folder, or a device that never ends;
/// permission when it may not be read; broken_input above `limit` bytes; io when reading fails.
///
///     read_file("missing.txt")   missing.txt: cannot read: No such file or directory
///     read_file("folder")        folder: is a folder; name a file
[[nodiscard]] std::string read_file(const std::filesystem::path& path,
                                    std::size_t limit = std::size_t{1} << 30);

}  // namespace audio_edition
