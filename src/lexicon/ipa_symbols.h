// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace audio_edition {

enum class IpaSymbol : std::uint8_t {
    none,  ///< nothing of the alphabet
    vowel,
    consonant,
    mark,      ///< says more of the sound before it: length, a nasal vowel
    syllabic,  ///< makes a vowel of the consonant before it
};

/// What a code point is in the International Phonetic Alphabet (2015 chart), in the spelling that
/// `canonical_ipa` writes; with the two letters that English dictionaries add (ᵻ ᵿ). Stress marks, dots and
/// blanks are not symbols here.
///
///     ɑ  vowel      ŋ  consonant      ː  mark      S  none
[[nodiscard]] IpaSymbol ipa_symbol(char32_t c) noexcept;

}  // namespace audio_edition
