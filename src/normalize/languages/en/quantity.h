// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/unit.h"

namespace audio_edition::en {

/// A number with its unit: 5 km, 10–20 mph, ½ oz., 10-km
struct Quantity {
    std::size_t last = 0;  ///< the lexeme after it
    Amount amount;
    WrittenUnit unit;
    bool hyphenated = false;  ///< 10-km
};

[[nodiscard]] std::optional<Quantity> read_quantity(const Context& context, std::size_t at);
/// The same, where the amount that begins at `at` is known already.
[[nodiscard]] std::optional<Quantity> read_quantity_of(const Context& context, std::size_t at,
                                                       const Amount& amount);

/// five kilometers   one mile   half an ounce   three quarters of an inch   ten kilometer (run)
[[nodiscard]] std::string quantity_words(const Quantity& quantity, bool singular);

}  // namespace audio_edition::en
