// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "speak/engine_kind.h"
#include "speak/engine_settings.h"

namespace audio_edition {

/// Piper's line of the table of engines.
extern const EngineKind piper_kind;

/// What a voice file can tell Piper.
///
///     [piper]
///     model = "en_US-joe-medium.onnx"     its configuration is beside it, en_US-joe-medium.onnx.json
///     pace = 172
struct PiperSettings {
    std::filesystem::path model;
    std::int64_t speaker = 0;  ///< of a model with several, from 0
    double slowness = 1;       ///< of what the model would take by itself, 2 takes twice as long
};

/// Takes any settings; the rate is brought into what the engine can do. Throws Error{unavailable} for a
/// number that is none or out of its range.
[[nodiscard]] PiperSettings read_piper_settings(const EngineSettings& settings);

}  // namespace audio_edition
