// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/reading_options.h"
#include "lexicon/lexicon.h"
#include "normalize/normalize.h"
#include "speak/voice.h"

namespace audio_edition {

/// The installed pronunciation data, then `files`: of two entries for one writing the later wins. Throws like
/// Lexicon.
[[nodiscard]] Lexicon load_lexicon(Accent accent, const std::filesystem::path& installed,
                                   const std::vector<std::filesystem::path>& files);

/// How text is read for `voice`: as `asked`, where that leaves something open as the voice's file says, and
/// behind it as is usual in `accent`.
[[nodiscard]] NormalizeOptions reading_for(const Voice& voice, const ReadingOptions& asked, Accent accent);

}  // namespace audio_edition
