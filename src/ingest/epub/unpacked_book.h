// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace audio_edition {

/// Whether `path` is a folder that holds the files of an EPUB, as some programs for books keep it: it has a
/// META-INF/container.xml, or at least a name that ends in .epub.
[[nodiscard]] bool is_unpacked_epub(const std::filesystem::path& path);

/// The bytes of the EPUB file that such a folder would make. The same files give the same bytes. Hidden files
/// and symbolic links are left out.
///
/// Throws Error as read_file does, and broken_input for more than `most` bytes in all, or where it is called
/// a book and is none.
[[nodiscard]] std::string packed_epub(const std::filesystem::path& folder, std::size_t most);

}  // namespace audio_edition
