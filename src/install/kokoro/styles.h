// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace audio_edition {

/// What the name of one of Kokoro's styles tells.
///
///     af_heart    "en-US", "Heart, an American woman", name "heart": one of those that we recommend
///     if_sara     "it", "Sara, an Italian woman", name "if_sara"
struct KokoroStyle {
    std::string file_stem;    ///< "af_heart"
    std::string name;         ///< of the voice
    std::string language;     ///< BCP 47; empty for one that has no phonemes of ours, such as Japanese
    std::string gender;       ///< "female" or "male"
    std::string description;  ///< one line
    bool recommended = false;
};

/// Whether a file of that name and size is a style: 256 numbers of 4 bytes, many times.
[[nodiscard]] bool is_kokoro_style(std::string_view file_name, std::uint64_t bytes) noexcept;

/// `stem` is that of a style's file.
[[nodiscard]] KokoroStyle kokoro_style(const std::string& stem);

}  // namespace audio_edition
