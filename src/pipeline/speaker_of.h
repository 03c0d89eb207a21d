// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "audio_edition/installation.h"
#include "speak/voice.h"

namespace audio_edition {

/// The program that speaks for `voice`: that of its engine, beside the one of the usual engine.
///
///     libexec/audio-edition/audio-edition-speaker      a voice of the first engine of the table
[[nodiscard]] inline std::filesystem::path speaker_of(const Voice& voice, const Installation& installation) {
    if (voice.engine == engines().front()) return installation.speaker;
    return installation.speaker.parent_path() / voice.engine->program;
}

}  // namespace audio_edition
