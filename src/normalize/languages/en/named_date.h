// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// A date, or two with a dash between them, and what is said for it.
struct WrittenDate {
    std::size_t last = 0;  ///< the lexeme after it
    std::string spoken;
    std::string_view rule;
    float cost = 0;
};

/// A date with the month's name that begins at lexeme `at`.
///
///     May 15, 1980    May fifteenth, nineteen eighty      15 May 1980   the fifteenth of May nineteen eighty
///     Sept. 3–5       September third to fifth            30 April–2 May, Jan-15, 21-Jan-2017, Feb. 1993
[[nodiscard]] std::optional<WrittenDate> read_named_date(const Context& context, std::size_t at);

}  // namespace audio_edition::en
