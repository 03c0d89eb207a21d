// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "batch/passed_over.h"

namespace audio_edition {

/// What a folder and the folders in it hold, in the order of its paths.
struct FolderContents {
    std::vector<std::filesystem::path> documents;  ///< what could be meant as one
    std::vector<PassedOver> passed_over;           ///< a folder once, not what is in it
};

/// Documents are all but what is hidden (begins with a dot) or passed over by name (passed_over.h). An EPUB
/// that is kept as a folder is one. Symbolic links to folders are not followed, and a folder that holds a
/// store of ours is left out. A link to a document that is not there is among them, for the caller to miss it
/// by its name.
///
/// Throws Error (no_input,
/// permission, io) where a folder cannot be listed.
[[nodiscard]] FolderContents look_below(const std::filesystem::path& folder);

}  // namespace audio_edition
