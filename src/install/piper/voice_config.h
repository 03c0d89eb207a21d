// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace audio_edition {

/// What the configuration of a Piper model (NAME.onnx.json) says of its voice; the engine reads the rest of
/// it.
struct PiperVoiceConfig {
    std::string name;           ///< of the recordings, "joe"; empty where it says none
    std::string language;       ///< BCP 47, "en-US"; empty where it says none
    std::string language_name;  ///< "English (United States)"; empty where it says none
    std::string quality;        ///< "medium"; empty where it says none
    int speakers = 1;
    std::map<std::string, int> speaker_names;
};

/// Throws Error{broken_input, where} for what is not a JSON, no configuration of a model, or has a member of
/// a wrong type.
[[nodiscard]] PiperVoiceConfig read_piper_voice_config(std::string_view json, const std::string& where);

/// "en_US" as "en-US"; empty for what is not a language with or without a region.
[[nodiscard]] std::string language_tag(std::string_view code);

}  // namespace audio_edition
