// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

#include "audio_edition/installation.h"
#include "base/diagnostics.h"
#include "install/install_voice.h"
#include "speak/voice.h"

namespace audio_edition {

/// Told that `done` of `total` pieces of the passage were heard.
using HeardSoFar = std::function<void(std::size_t done, std::size_t total)>;

/// Lets `voice` read the calibration passage, and measures what is heard: a minute and a half of sound or
/// more, the same figures for any number of `jobs`.
///
/// The pace is the rate at which the engine would usually take as long (EnginePace): so voices of one rate
/// take the same time, whatever speaks, and a forecast by the rate alone is right. Throws Error: unavailable
/// where the engine, or what it needs, is missing, or the voice cannot be loaded; broken_input where it says
/// nothing; interrupted after `stop`.
[[nodiscard]] VoiceFigures hear_voice(const Voice& voice, const Installation& installation, int jobs,
                                      Diagnostics& diagnostics, const HeardSoFar& heard,
                                      const std::stop_token& stop);

}  // namespace audio_edition
