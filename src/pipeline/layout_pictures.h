// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "document/layout.h"

namespace audio_edition {

/// The files beside the source that a layout shows, as it names them; each once. Not those that it holds
/// itself.
[[nodiscard]] std::vector<std::string> pictures_beside(const Layout& layout);

/// Reads them, as `file_beside` finds them, up to 16 MiB each and 64 MiB together. Says in one note called
/// `name` which are not to be had; their descriptions are shown then.
void read_pictures(Layout& layout, const std::filesystem::path& source, const std::string& name,
                   Diagnostics& diagnostics);

}  // namespace audio_edition
