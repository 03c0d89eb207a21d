// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace audio_edition::en {

/// Numbers in English words, as the rules of CLDR have them. Single spaces part the words, a hyphen
/// tens from units; below zero they begin with "minus". All functions may be called from any thread.
///
///     spell_cardinal(1204)              one thousand two hundred four
///     spell_cardinal(1204, And::yes)    one thousand two hundred and four
///     spell_ordinal(21)                 twenty-first
///     spell_year(1905)                  nineteen oh-five          spell_year(2008)  two thousand eight
///     spell_year(846)                eight forty-six          spell_year(1000)  one thousand
///     spell_digits("007")               zero zero seven
enum class And { no, yes };

[[nodiscard]] std::string spell_cardinal(std::int64_t value, And with_and = And::no);
[[nodiscard]] std::string spell_ordinal(std::int64_t value, And with_and = And::no);
[[nodiscard]] std::string spell_year(std::int64_t year);
/// One word a digit; anything that is not an ASCII digit is left out. `zero` is the word for 0 ("zero",
/// "oh").
[[nodiscard]] std::string spell_digits(std::string_view digits, std::string_view zero = "zero");

}  // namespace audio_edition::en
