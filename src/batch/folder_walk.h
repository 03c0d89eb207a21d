// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace audio_edition {

/// Everything in a folder and the folders in it that could be meant as a document, in the order of their
/// names: all but folders and what is hidden (begins with a dot). Symbolic links to folders are not followed,
/// and a folder that holds a store of ours is left out.
///
/// Pipes and devices are among them, for the caller to refuse with their names. Throws Error (no_input,
/// permission, io) where a folder cannot be listed.
[[nodiscard]] std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder);

}  // namespace audio_edition
