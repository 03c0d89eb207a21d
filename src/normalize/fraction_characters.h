// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace audio_edition {

/// A fraction that is one character.
struct FractionCharacter {
    char32_t character;
    int numerator, denominator;
};

inline constexpr auto fraction_characters = std::to_array<FractionCharacter>({
    {U'¼', 1, 4}, {U'½', 1, 2}, {U'¾', 3, 4}, {U'⅐', 1, 7}, {U'⅑', 1, 9}, {U'⅒', 1, 10}, {U'⅓', 1, 3},
    {U'⅔', 2, 3}, {U'⅕', 1, 5}, {U'⅖', 2, 5}, {U'⅗', 3, 5}, {U'⅘', 4, 5}, {U'⅙', 1, 6},  {U'⅚', 5, 6},
    {U'⅛', 1, 8}, {U'⅜', 3, 8}, {U'⅝', 5, 8}, {U'⅞', 7, 8}, {U'↉', 0, 3},
});

/// Null where `character` is none: ½ is 1 and 2.
[[nodiscard]] constexpr const FractionCharacter* find_fraction_character(char32_t character) noexcept {
    const auto* const found =
        std::ranges::find(fraction_characters, character, &FractionCharacter::character);
    return found == fraction_characters.end() ? nullptr : found;
}

}  // namespace audio_edition
