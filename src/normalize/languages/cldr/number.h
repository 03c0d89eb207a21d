// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "normalize/classes/semiotic_class.h"
#include "normalize/languages/cldr/grammar.h"
#include "normalize/lexeme.h"

namespace audio_edition::cldr {

/// The grammar of the language whose text is being read. Only the classes of this folder may ask.
[[nodiscard]] const Grammar& grammar_of(const Context& context);

/// A number as it is written, without its sign.
///
///     de   12.500   1.234,5   3,14   12 500   007          fr   12 500,75          hi   1,00,000.5
struct LocalNumber {
    std::size_t last = 0;  ///< the lexeme after it
    std::string integer;   ///< digits without what sets groups apart
    std::string fraction;
    bool has_fraction = false;
    bool grouped = false;
    bool point = false;  ///< a point stands where this language writes a comma: 3.5

    /// The integer part, where it fits an int64; and whether the number is no more than that.
    [[nodiscard]] std::optional<std::int64_t> value() const noexcept;
    [[nodiscard]] bool whole() const noexcept { return !has_fraction; }
    [[nodiscard]] bool is_one() const noexcept { return integer == "1" && !has_fraction; }
};

/// The longest number that begins at lexeme `at`. Never takes a full stop or a comma that belongs to the
/// sentence.
[[nodiscard]] std::optional<LocalNumber> read_number(const Grammar& grammar, const Lexemes& lexemes,
                                                     std::size_t at);

/// 1100 to 1999 in four digits: a year, or a number that some languages say as one.
[[nodiscard]] bool has_year_shape(const LocalNumber& number) noexcept;

/// No word, number or mark that would make it part of something larger touches the digits at `at` from the
/// left.
[[nodiscard]] bool number_starts(const Lexemes& lexemes, std::size_t at) noexcept;

/// Whether a hyphen or a minus sign at `at` is the sign of the number after it.
[[nodiscard]] bool is_sign(const Lexemes& lexemes, std::size_t at) noexcept;

/// How a number is said: by itself, or before what it agrees with.
[[nodiscard]] std::string number_words(const Grammar& grammar, const LocalNumber& number,
                                       const std::optional<Agreement>& agreement = {});

/// One word a digit, single spaces between them.
[[nodiscard]] std::string digit_words(const Grammar& grammar, std::string_view digits);

/// The digits at `at` as a number of at most nine digits.
[[nodiscard]] std::optional<std::int64_t> small_value(const Lexemes& lexemes, std::size_t at) noexcept;

/// ½, 1/2, 2½, 2 1/2 at `at`: its words, and where it ends.
struct FractionAt {
    std::string words;
    std::size_t last;
    bool below_one;
    bool half;  ///< 1/2, ½
};
[[nodiscard]] std::optional<FractionAt> fraction_at(const Grammar& grammar, const Lexemes& lexemes,
                                                    std::size_t at);

/// An amount before what it is an amount of: a sign, a number or a range of two, a power of ten.
///
///     5   −5   3,5   5–7   1,5 Mio.   5,2 M
struct CountedAmount {
    std::size_t last = 0;
    std::optional<LocalNumber> from;  ///< of a range, its lesser end
    LocalNumber number;
    std::optional<std::string> fraction;  ///< the words of 1/2 or 2½, in place of the number
    bool one_part = false;                ///< less than one of it: half a litre
    bool half = false;
    bool negative = false;
    const ScaleForm* scale = nullptr;

    /// Said before something that wants `agreement`; with a scale, that is what it counts.
    [[nodiscard]] std::string words(const Grammar& grammar, const Agreement& agreement) const;
    /// The form of the word after it.
    [[nodiscard]] std::string_view form(const Grammar& grammar, std::string_view one, std::string_view few,
                                        std::string_view many) const;
};

[[nodiscard]] std::optional<CountedAmount> read_amount(const Grammar& grammar, const Lexemes& lexemes,
                                                       std::size_t at);

/// What an amount at `at` agrees with that is one of `gender`, in the case that stands there.
[[nodiscard]] Agreement counted_in_place(const Grammar& grammar, const Lexemes& lexemes, std::size_t at,
                                         Gender gender);

/// A slash at `at` and the unit after it: its words, and where it ends.
struct PerUnit {
    std::string words;
    std::size_t last;
};
[[nodiscard]] std::optional<PerUnit> per_unit_at(const Grammar& grammar, const Lexemes& lexemes,
                                                 std::size_t at, bool price = false);

/// Whether a word before the digits at `at` tells that 1:10 is no time: im Verhältnis 1:10, gewann 21:15.
[[nodiscard]] bool is_told_as_score(const Grammar& grammar, const Lexemes& lexemes, std::size_t at);

/// `last`, or the full stop before it where that ends the sentence as well: 5 Min.
[[nodiscard]] std::size_t before_final_stop(const Grammar& grammar, const Lexemes& lexemes, std::size_t last);

/// A scale at `at`; where it ends.
struct ScaleFormAt {
    const ScaleForm* scale;
    std::size_t last;
};
[[nodiscard]] std::optional<ScaleFormAt> scale_at(const Grammar& grammar, const Lexemes& lexemes,
                                                  std::size_t at);

}  // namespace audio_edition::cldr
