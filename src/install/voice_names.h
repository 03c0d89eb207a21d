// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "audio_edition/installation.h"
#include "install/found_voice.h"

namespace audio_edition {

/// A name that people can type, of what a model is called: lower-case ASCII letters, digits, `-` and `_`.
///
///     libritts_r    libritts_r        Tugão    tugao
[[nodiscard]] std::string voice_name_from(std::string_view text);

/// Throws Error{usage} for a name that no voice can have.
void require_voice_name(const std::string& name);

/// The first of the names of `found` that is free, or that this voice has already, installed before. A voice
/// of the program's is never hidden by one of the user's. Throws Error{cannot_create} where there is none,
/// listing what is in the way.
[[nodiscard]] std::string choose_voice_name(const FoundVoice& found, const DataFolders& folders);

}  // namespace audio_edition
