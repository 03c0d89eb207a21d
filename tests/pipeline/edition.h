// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "audio_edition/build.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

/// A short article: title, byline, an opening and two sections.
[[nodiscard]] std::string small_article();

/// What to make of the text in `source`, as the program would, in `output`.
[[nodiscard]] BuildRequest request_for(const std::filesystem::path& source,
                                       const std::filesystem::path& output);

/// Builds with the programs and data of this build tree, without telling anyone of its progress.
BuildResult build_edition(const BuildRequest& request);

/// Path from `folder` and contents of every file in it.
[[nodiscard]] std::map<std::string, std::string> files_in(const std::filesystem::path& folder);

[[nodiscard]] Manifest manifest_of(const std::filesystem::path& folder);

}  // namespace audio_edition
