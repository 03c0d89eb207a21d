// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace audio_edition {

/// How well an engine speaks a language.
enum class LanguageQuality : std::uint8_t {
    good,
    rough,  ///< by the rules of its letters alone, without a dictionary: sounds and stress are often wrong
    none,   ///< not so that one would understand a text
};

/// A language that an engine speaks without a file that tells it how.
struct EngineLanguage {
    std::string_view tag;    ///< BCP 47, as voices and messages call it: "cy", "pt-BR"
    std::string_view voice;  ///< the engine's: "cel/cy"
    LanguageQuality quality = LanguageQuality::good;
    std::string_view lack = {};  ///< of a language that it does not speak: why, "it cannot read kanji"
};

/// Of an engine whose voices are models.
[[nodiscard]] inline std::span<const EngineLanguage> no_languages() noexcept {
    return {};
}

}  // namespace audio_edition
