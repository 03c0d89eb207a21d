// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "audio/pcm.h"
#include "audio_edition/installation.h"
#include "base/diagnostics.h"
#include "lexicon/lexicon.h"
#include "speak/voice.h"

namespace audio_edition {

/// `text` as an edition would have it: normalised, spoken, at its target loudness, with a little silence
/// before it. Throws as `build` does; broken_input where there is nothing to say.
[[nodiscard]] Pcm speak_sample(const std::string& text, const Voice& voice, const Installation& installation,
                               Diagnostics& diagnostics, std::stop_token stop);

/// The same with this lexicon and no other.
[[nodiscard]] Pcm speak_sample(const std::string& text, const Voice& voice, const Lexicon& lexicon,
                               const Installation& installation, Diagnostics& diagnostics,
                               std::stop_token stop);

}  // namespace audio_edition
