// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Whether the quantity in lexemes [first, last) describes the noun after it, so that its unit is said in
/// the singular.
///
///     yes: a $5 bill   two $20 bills   a $5-million deal   a 10-km run   a 3 kg bag
///     no:  $5 a day    paid a $5       the $300 that I need    10 km of road
[[nodiscard]] bool is_attributive(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept;

}  // namespace audio_edition::en
