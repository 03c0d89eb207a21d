// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "audio/pcm.h"

namespace audio_edition {

/// A story of some 260 words: about a minute and a half at the default rate.
extern const std::string_view long_text;

/// `text` as the engine's own program speaks it, at 22050 Hz. `voice` is eSpeak NG's name for one:
/// "en-us+f3".
[[nodiscard]] Pcm speak(const std::string& voice, std::string_view text);

}  // namespace audio_edition
