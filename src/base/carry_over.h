// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// Gives what is at `from`, a file or a whole folder, a second name at `to`. `from` stays as it is, so that
/// a crash at any point loses nothing.
///
/// Files become hard links, and copies where the file system or its owner has none of that. Symbolic links
/// are carried as they are, never followed. What is at `to` already wins: only what is missing is added.
/// Throws Error (cannot_create, permission, try_again) when something cannot be carried.
void carry_over(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace audio_edition
