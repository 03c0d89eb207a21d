// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace audio_edition {

/// Makes `folder` and those above it that are missing, each of them synced. Nothing to do is fine.
///
/// Throws Error, naming the part of the path that is in the way: cannot_create, permission, try_again
/// for a full disk. Safe when several threads or processes make the same folders at once.
///
///     create_folders("notes.txt/out")   notes.txt: is a file, not a folder; choose another folder
void create_folders(const std::filesystem::path& folder);

}  // namespace audio_edition
