// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// What stands in the file beside a Piper model: en_US-joe-medium.onnx.json.
struct PiperConfig {
    SampleRate rate{22050};
    std::string language;                               ///< of eSpeak NG's: "en-us"
    std::map<char32_t, std::vector<std::int64_t>> ids;  ///< of each phoneme, below `symbols`
    std::int64_t symbols = 256;
    std::int64_t speakers = 1;
    double noise = 0.667, length = 1, duration_noise = 0.8;
    int step = 256;  ///< samples that a unit of duration has

    /// Those of the marks of beginning, end and padding are always there.
    [[nodiscard]] const std::vector<std::int64_t>& ids_of(char32_t symbol) const { return ids.at(symbol); }
};

/// Throws Error{unavailable, where} for what is no such configuration, saying which member is wrong and how,
/// and for a voice whose phonemes are not eSpeak NG's.
[[nodiscard]] PiperConfig read_piper_config(std::string_view text, const std::string& where);

}  // namespace audio_edition
