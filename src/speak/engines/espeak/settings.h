// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "speak/engine_kind.h"
#include "speak/engine_settings.h"

namespace audio_edition {

/// eSpeak NG's line of the table of engines.
extern const EngineKind espeak_kind;

/// What a voice file can tell eSpeak NG.
struct EspeakSettings {
    std::string voice;     ///< "gmw/en-US"
    std::string variant;   ///< "f3"; empty for none
    int rate = 175;        ///< words a minute, 80 to 449
    int pitch = 50;        ///< 0 to 100
    int pitch_range = 50;  ///< 0 to 100
    int word_gap = 0;      ///< units of 10 ms between words, 0 to 100
    int volume = 100;      ///< 0 to 200; below 100 where a variant would clip
};

/// Takes any settings. Throws Error{unavailable} for a number that is none or out of its range; the rate is
/// brought into its own.
[[nodiscard]] EspeakSettings read_settings(const EngineSettings& settings);

}  // namespace audio_edition
