// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Which of its forms a word takes after a number: Unicode's plural categories (UTS 35, part 3).
enum class PluralForm { zero, one, two, few, many, other };

/// What CLDR knows of the words of a language: months, units, currencies, and their plurals. Every function
/// takes a BCP 47 tag. All may be called from any thread; they are slow (tens of microseconds): keep what
/// they give.
///
///     plural_form("pl", 3)                                    PluralForm::few
///     month_names("es")                                       enero, febrero, …
///     unit_words("fr", "kilometer-per-hour", 5)               "kilomètres par heure"
///     unit_words("pl", "kilogram", 2.5)                       "kilograma"
///     currency_words("it", "USD", 5)                          "dollari statunitensi"
[[nodiscard]] PluralForm plural_form(std::string_view language, double value);
/// The same of each of many values, for which the language's rules are looked up once.
[[nodiscard]] std::vector<PluralForm> plural_forms(std::string_view language, std::span<const double> values);
/// The twelve of the Gregorian calendar as a date has them (genitive in Polish), and their usual short forms,
/// with the full stop where the language puts one. Empty where CLDR has none for this language.
[[nodiscard]] std::vector<std::string> month_names(std::string_view language);
[[nodiscard]] std::vector<std::string> short_month_names(std::string_view language);
/// The name of a unit, by its CLDR identifier, after `count`; empty where CLDR has none in this language.
[[nodiscard]] std::string unit_words(std::string_view language, const char* unit, double count);
/// The name of a currency, by its ISO 4217 code, after `count`; empty where CLDR has none in this language.
[[nodiscard]] std::string currency_words(std::string_view language, std::string_view code,
                                         std::int64_t count);

/// What stands between the integer and the decimals of a number, and between its thousands; spaces are
/// U+0020.
struct NumberMarks {
    char32_t decimal = U'.';
    char32_t group = U',';
};
[[nodiscard]] NumberMarks number_marks(std::string_view language);

}  // namespace audio_edition
