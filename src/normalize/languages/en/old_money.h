// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Shillings and pence as they were written before 1971.
///
///     4s. 6d.   four shillings and sixpence        4s.   four shillings        2½d.   two and a half pence
struct OldMoney {
    std::size_t last = 0;  ///< the lexeme after it
    std::string spoken;
    bool shillings = false, pence = false;
};

[[nodiscard]] std::optional<OldMoney> read_old_money(const Context& context, std::size_t at);

}  // namespace audio_edition::en
