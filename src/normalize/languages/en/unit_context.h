// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/unit.h"

namespace audio_edition::en {

/// A unit after a number, where both stand.
struct UnitPlace {
    std::size_t first = 0;    ///< the first lexeme of the number
    std::size_t unit_at = 0;  ///< the first lexeme of the unit
    bool touches = false;     ///< nothing between them
};

/// Whether short forms that are also something else are units here.
///
///     yes: 5 m wide   220V   2 in. of snow   set it to 75F   12 st 5 lb
///     no:  10 in 1984   room 5 C   108 W 55th Street   1984 FT
[[nodiscard]] bool is_unit_here(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount,
                                const WrittenUnit& unit);

/// True when a noun in the plural begins after lexeme `last`, so that 5m is five million of them.
[[nodiscard]] bool plural_follows(const Lexemes& lexemes, std::size_t last) noexcept;

}  // namespace audio_edition::en
