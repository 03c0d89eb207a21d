// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "normalize/languages/en/unit.h"

namespace audio_edition::en {

/// A letter for a measure that only recipes have, in a work that is a book of recipes: c., T., t., pt. and
/// qt. before what is measured. `at` is the lexeme after a number.
///
///     1 c. flour    cup      ½ t. salt    teaspoon      2 T. butter    tablespoons
[[nodiscard]] std::optional<WrittenUnit> read_kitchen_measure(const Context& context, std::size_t at);

}  // namespace audio_edition::en
