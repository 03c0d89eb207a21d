// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Powers: x²   x^2   10⁻³   10^6   2^(n)   xⁿ. Raised digits after longer words are footnotes.
void propose_exponent(const Context& context, std::size_t at, Proposals& proposals);

/// A single letter that may stand for a number.
[[nodiscard]] bool is_variable(const Lexemes& lexemes, std::size_t at) noexcept;

/// What may stand before an operator: digits, a letter, a closing parenthesis, a raised digit.
[[nodiscard]] bool ends_operand(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
