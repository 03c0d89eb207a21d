// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/classes/semiotic_class.h"
#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/currency_table.h"

namespace audio_edition::en {

/// A sum of money as it is written, its currency before or after it.
///
///     $5   -$5   US$1.2bn   £3.50   Rs. 500   EUR 20   20 €   1,000 USD   $5 million   $5-million
struct Price {
    std::size_t last = 0;  ///< the lexeme after it
    Amount amount;         ///< scales written in short included
    std::string_view whose;
    const Currency* currency = nullptr;

    [[nodiscard]] bool has_scale() const noexcept { return !amount.scale.empty(); }
};

/// The price that begins at lexeme `at`, with its currency first, or with the number first.
[[nodiscard]] std::optional<Price> read_price(const Context& context, std::size_t at);
[[nodiscard]] std::optional<Price> read_price_number_first(const Context& context, std::size_t at);
/// A number alone, in the currency of another price: the 10 of $5–10.
[[nodiscard]] std::optional<Price> read_price_as(const Context& context, std::size_t at, const Price& other);

/// five dollars   three dollars and fifty cents   one point two billion U.S dollars   fifty cents
///
/// `attributive` has it before the noun it describes: a five dollar (bill).
[[nodiscard]] std::string price_words(const Price& price, const NumberStyle& style, bool attributive);
/// dollars, Canadian dollars, dollar
[[nodiscard]] std::string currency_words_of(const Price& price, bool singular);

}  // namespace audio_edition::en
