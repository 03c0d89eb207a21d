// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audio_edition/build.h"

namespace audio_edition {

/// The file that a source names as `path`, from its own folder.
///
/// A source is input like any other, and what it names is published: so a file outside the source's folder
/// counts as missing, whatever links lead to it; so does every file where the source is standard input.
///
///     pages/pier.html, "pier_files/a.jpg"   pages/pier_files/a.jpg, where that is a file
///     pages/pier.html, "../key.png"         nothing
[[nodiscard]] std::optional<std::filesystem::path> file_beside(const std::filesystem::path& source,
                                                               const std::string& path);

/// The source of a request whose folder may be looked at; empty where its bytes are in memory, and their name
/// names nothing.
[[nodiscard]] inline std::filesystem::path source_on_disk(const BuildRequest& request) {
    return request.bytes ? std::filesystem::path() : request.source;
}

/// The first of `paths` for which there is one.
[[nodiscard]] std::optional<std::filesystem::path> first_file_beside(const std::filesystem::path& source,
                                                                     const std::vector<std::string>& paths);

}  // namespace audio_edition
