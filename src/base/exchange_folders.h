// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace audio_edition {

/// What `exchange_by_two_renames` adds to the name of `fresh`. A folder of such a name whose place is
/// empty is one that a crash left between the two renames.
inline constexpr std::string_view previous_suffix = ".previous";

/// Puts the folder `fresh` in the place of the folder `place` and returns where the old one now is.
///
/// One step (RENAME_EXCHANGE) where the file system can: there is never a moment without a folder at
/// `place`. Throws Error (cannot_create, permission, try_again); then nothing has moved.
[[nodiscard]] std::filesystem::path exchange_folders(const std::filesystem::path& fresh,
                                                     const std::filesystem::path& place);

/// The same for file systems that cannot: there is a short moment without a folder at `place`.
[[nodiscard]] std::filesystem::path exchange_by_two_renames(const std::filesystem::path& fresh,
                                                            const std::filesystem::path& place);

}  // namespace audio_edition
