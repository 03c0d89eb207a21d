// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/build.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

/// The files of the edition in `folder`, in the order in which people want to know of them: the page, the
/// book, its clips, its parts, what is beside the sound, and the manifest itself.
[[nodiscard]] std::vector<BuiltFile> built_files(const std::filesystem::path& folder,
                                                 const Manifest& manifest);

}  // namespace audio_edition
