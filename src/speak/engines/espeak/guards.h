// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "speak/engines/espeak/allowed_characters.h"

namespace audio_edition {

/// Text as words that an engine can be trusted with.
struct GuardedText {
    std::vector<std::string> words;
    std::size_t lost = 0;    ///< characters a reader would miss: emoji, letters that no transliteration knows
    std::size_t unsaid = 0;  ///< signs that nobody says aloud, yet that are no punctuation: < { | …
};

/// Takes any bytes; what comes out is made of an allow-list of characters, in NFC.
///
/// Kept are Latin letters up to U+017F, the letters and marks of `letters`, digits, apostrophes, hyphens,
/// full stops and commas inside words and numbers, and the signs that the engine names ($ % & + = @ # / * £ €
/// ° × ½ …). Typographic apostrophes and hyphens become ASCII; other Latin letters lose their diacritics;
/// other scripts are transliterated; emoji and symbols go, counted; brackets, quotation marks, controls and
/// invisible characters go, uncounted, as nobody says them.
///
/// Then what the engine trips over is broken up: words over 40 characters or 120 bytes, digits over 15 in a
/// row, dotted chains over 12 parts, more than 3 apostrophes in a word, and signs repeated more than 3 times
/// (one is left).
///
///     Nguyễn’s «café»   Nguyen's café             [[h@l]] <b>   h@l b
///     Москва            moskva                    😀            (nothing, 1 lost)
[[nodiscard]] GuardedText guard_text(std::string_view text, const Letters& letters = {});

/// The punctuation that shapes the end of a token: one of `, ; : . ? !`, an em dash, an ellipsis, or nothing.
/// Of several the strongest: "?!" is "?", ".," is ".", and two or more full stops are an ellipsis.
[[nodiscard]] std::string_view guard_punctuation(std::string_view punctuation);

/// True for what may stand between [[ and ]]: words of the engine's mnemonic characters, each at most 120
/// bytes. No brackets, markup, controls, nor the mnemonic that switches the language.
[[nodiscard]] bool is_phoneme_string(std::string_view phonemes);

}  // namespace audio_edition
