// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "document/script.h"
#include "speak/voice.h"

namespace audio_edition {

/// What every voice reads to be measured: the passage of its language in the folder `voices`, else the
/// English one, as `voice` reads it. Throws Error{no_input} where that is missing.
[[nodiscard]] Passage calibration_passage(const Voice& voice, const std::filesystem::path& voices);

}  // namespace audio_edition
