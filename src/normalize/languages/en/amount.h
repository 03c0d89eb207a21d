// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/vulgar_fraction.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// A number as it stands before what it counts (a unit, a currency, a percent sign), and how it is said.
///
///     5   −5   1,204.50   .5   2½   3/4   5.2 million   5-million   10–15   10–15 million
struct Amount {
    std::size_t last = 0;                 ///< the lexeme after it
    std::string spoken;                   ///< five, minus five, ten to fifteen, …
    std::optional<WrittenNumber> number;  ///< where it is one number and no fraction; without its sign
    std::string_view scale = {};          ///< thousand, million, … where it has one
    std::optional<VulgarFraction> part;   ///< where it is less than one: three quarters (of a mile)
    bool one = false;                     ///< exactly one: what it counts stands in the singular
    bool has_sign = false;                ///< has a plus or minus
    bool range = false;
};

/// The amount that begins at lexeme `at`; a sign belongs to it when nothing stands before the sign.
/// `behind_letters`: letters may touch it, as in Rs500.
[[nodiscard]] std::optional<Amount> read_amount(const Lexemes& lexemes, std::size_t at,
                                                const NumberStyle& style, bool behind_letters = false);
/// The same, or two of them with a dash between them: 10–15, 3 - 5, 1.5-2 million.
[[nodiscard]] std::optional<Amount> read_amounts(const Lexemes& lexemes, std::size_t at,
                                                 const NumberStyle& style);

/// A power of ten after a number.
struct Scale {
    std::size_t last = 0;  ///< the lexeme after it
    std::string_view spoken = {};
    bool unmistakable = true;  ///< false for letters that are also something else: m, k, b, t
};

/// million, or -million, after a number that ends before lexeme `at`, with or without a space.
[[nodiscard]] std::optional<Scale> read_scale(const Lexemes& lexemes, std::size_t at) noexcept;
/// In short: 5bn, 5m, 5 mn, 5K.
[[nodiscard]] std::optional<Scale> read_short_scale(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
