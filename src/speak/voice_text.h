// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "speak/voice.h"

namespace audio_edition {

/// The voice file that `read_voice` would read `voice` from, but for its pauses and its ways of reading,
/// which are the usual ones. Files that its settings name are written as seen from `folder`, where the voice
/// file goes.
[[nodiscard]] std::string voice_text(const Voice& voice, const std::filesystem::path& folder);

}  // namespace audio_edition
