// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "speak/engine_kind.h"
#include "speak/engine_settings.h"

namespace audio_edition {

/// Kokoro's line of the table of engines.
extern const EngineKind kokoro_kind;

/// What a voice file can tell Kokoro.
///
///     [kokoro]
///     model = "kokoro-v1.0.int8.onnx"
///     style = "af_heart.bin"
///     pace = 160
struct KokoroSettings {
    std::filesystem::path model;
    std::filesystem::path
        style;        ///< 510 rows of 256 numbers, float32, little-endian; the language is in its name
    float speed = 1;  ///< of what the model would do by itself, 2 takes half as long
};

/// Takes any settings; the rate is brought into what the engine can do. Throws Error{unavailable} for a
/// number that is none or out of its range.
[[nodiscard]] KokoroSettings read_kokoro_settings(const EngineSettings& settings);

}  // namespace audio_edition
