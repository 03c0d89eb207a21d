// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "lexicon/lexicon.h"

namespace audio_edition {

/// The installed pronunciation data, then `files`: of two entries for one writing the later wins. Throws like
/// Lexicon.
[[nodiscard]] Lexicon load_lexicon(Accent accent, const std::filesystem::path& installed,
                                   const std::vector<std::filesystem::path>& files);

}  // namespace audio_edition
