// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace audio_edition {

/// The bytes of what a user named to be read: a file, a pipe, or standard input for `-`. A pipe can be read once.
///
/// Throws Error as `read_file` does, with advice for what people give instead of files:
///
///     https://example.org/news    is an address on the web; fetch it: curl -sL … | audio-edition build -
///     inbox                       is a folder; name a file in it, or make all of them: audio-edition batch inbox
[[nodiscard]] std::string read_source_file(const std::filesystem::path& source, std::size_t limit);

/// What messages call `source`, and an edition whose text has no title: its path, or "standard input" for `-` and for
/// pipes, whose names (/dev/fd/63) say nothing.
[[nodiscard]] std::string source_name(const std::filesystem::path& source);

}  // namespace audio_edition
