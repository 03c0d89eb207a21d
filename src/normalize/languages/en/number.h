// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "audio_edition/reading_options.h"
#include "normalize/languages/en/region.h"
#include "normalize/lexeme.h"
#include "normalize/number_style.h"

namespace audio_edition::en {

/// A number as it is written.
///
///     1,204.50   integer "1204", fraction "50", grouped        007   integer "007"        .5   integer "",
///     fraction "5"
struct WrittenNumber {
    std::size_t last = 0;  ///< the lexeme after it
    std::string integer;   ///< digits without separators
    std::string fraction;  ///< digits after the point
    bool has_fraction = false;
    bool grouped = false;  ///< thousands were set apart

    /// The integer part when it fits 18 digits.
    [[nodiscard]] std::optional<std::int64_t> value() const noexcept;
    [[nodiscard]] bool is_one() const noexcept { return integer == "1" && !has_fraction; }
};

/// The longest number that begins at lexeme `at`: digits, or groups of three set apart by commas, spaces (10
/// 000), apostrophes (10'000) or two points (1.234.567), then perhaps a decimal point and digits. Never takes
/// a full stop that ends a sentence. Nothing where no number begins.
[[nodiscard]] std::optional<WrittenNumber> read_number(const Lexemes& lexemes, std::size_t at);

/// The digits at `at` as a number, when there are at most 18.
[[nodiscard]] std::optional<std::int64_t> digits_value(const Lexemes& lexemes, std::size_t at) noexcept;

/// Digits at `at` begin a number of their own, or end one before lexeme `last`: they are not part of a word,
/// a decimal, a larger grouped number, a clock time or a fraction.
///
///     yes: the 3 in   3   (3)   -3   no. 3   3, 4          no: the 3 in   B3   1.3   12:3   2/3   3d
[[nodiscard]] bool number_starts(const Lexemes& lexemes, std::size_t at) noexcept;
[[nodiscard]] bool number_ends(const Lexemes& lexemes, std::size_t last) noexcept;

/// English words for numbers, each a pure function.
///
///     cardinal_words("1204")   one thousand two hundred four
///     number_words(-, 2.50)              two point five oh       number_words(-, 2.0)  two point zero
///     digit_words("007")                 zero zero seven
///     year_words(1905)                   nineteen oh-five        year_words(846)  eight forty-six
///     pair_words("221")                  two twenty-one          pair_words("1204")  twelve oh four
///     decade_words(1980)                 nineteen eighties       decade_words(1900)  nineteen hundreds
[[nodiscard]] std::string cardinal_words(std::string_view digits, const NumberStyle& style = {});
[[nodiscard]] std::string number_words(const WrittenNumber& number, const NumberStyle& style);
[[nodiscard]] std::string ordinal_words(std::int64_t value, const NumberStyle& style = {});
[[nodiscard]] std::string year_words(std::int64_t year, const NumberStyle& style = {});
[[nodiscard]] std::string digit_words(std::string_view digits, const NumberStyle& style = {});
[[nodiscard]] std::string pair_words(std::string_view digits);
[[nodiscard]] std::string decade_words(std::int64_t first_year);

/// The plural of the last word of a spoken number: twenties, hundreds, sixes, zeros.
[[nodiscard]] std::string plural_words(std::string number);

}  // namespace audio_edition::en
