// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace audio_edition {

/// A name beside `destination` that nobody can foresee and that listings do not show, for what is to be
/// renamed to `destination` when it is whole. Nothing is created.
///
///     out/book.json  →  out/.book.json.5f0c9a1be2d34478
[[nodiscard]] std::filesystem::path hidden_name_beside(const std::filesystem::path& destination);

/// Whether `name` is one that `hidden_name_beside` gives for `destination`.
[[nodiscard]] bool is_hidden_name_for(const std::filesystem::path& destination, std::string_view name);

/// The folder that holds `path`, `.` where the path does not say.
[[nodiscard]] std::filesystem::path folder_of(const std::filesystem::path& path);

/// Throws Error{cannot_create} for a path that names nothing that could be created: empty, `/`, `..`,
/// ending in a slash, too long, or with a NUL byte in it.
void require_a_name(const std::filesystem::path& destination);

/// Makes the names in `folder` survive a power cut. Throws Error (io).
void sync_folder(const std::filesystem::path& folder);

}  // namespace audio_edition
