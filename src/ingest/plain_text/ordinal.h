// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/languages/language_words.h"

namespace audio_edition {

enum class Numerals : std::uint8_t { arabic, roman, small_roman, words };

/// A number as parts of books bear it.
struct Ordinal {
    int value = 0;  ///< 1 to 3999; 0 for "last"
    Numerals numerals = Numerals::arabic;
    std::size_t end = 0;  ///< where it ends in the text
    bool ranks = false;   ///< "first" or "1.", not "one"; only of words, and of numbers with an ending
};

/// The number that `text` begins with, when a letter or a digit does not follow it.
///
///     12. Title · XIV: Title · One · TWENTY-THREE · The First · Thirty second · the Last
///
/// Roman numerals are upper-case, or lower-case as a whole, and canonical: "IIX" is none, nor is "Mild".
[[nodiscard]] std::optional<Ordinal> leading_ordinal(std::string_view text, const LanguageWords& language);

/// The same for digits or Roman numerals with an ending that makes an ordinal of them, up to a space: "3. ",
/// "1er ", "IIe ", "2º ".
[[nodiscard]] std::optional<Ordinal> leading_rank(std::string_view text, const LanguageWords& language);

}  // namespace audio_edition
