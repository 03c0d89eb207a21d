// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/read_file.h"

namespace audio_edition {

/// The bytes of what a user named to be read: a file, standard input for `-`, an EPUB that is kept as a
/// folder (unpacked_book.h) as those of its file, or a pipe, which can be read once.
///
/// Throws Error as `read_file` does, with advice for what people give instead of files:
///
///     https://example.org/news    is an address, which is read alone: audio-edition build https://…
///     inbox                       is a folder; name a file in it, or make all of them: audio-edition batch inbox
[[nodiscard]] std::string read_source_file(const std::filesystem::path& source,
                                           std::size_t limit = std::size_t{1} << 30,
                                           Pipes pipes = Pipes::refused);

/// Whether `source` is an address of a page, https://example.org/news, and no file is called so.
[[nodiscard]] bool is_page_address(const std::filesystem::path& source);

/// Throws Error{no_input} with that advice for an address, also for one without a scheme:
/// www.example.org/news. What is a file is none.
void require_no_address(const std::filesystem::path& source);

/// What messages call `source`, and an edition whose text has no title: its path, or "standard input" for `-`
/// and for pipes, whose names (/dev/fd/63) say nothing.
[[nodiscard]] std::string source_name(const std::filesystem::path& source);

}  // namespace audio_edition
