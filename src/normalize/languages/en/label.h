// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// True when the word before lexeme `at` names a thing that is told apart by a number or a letter, so that
/// what follows is a label and no quantity: room 10c, Section 20F, figure 5 m.
[[nodiscard]] bool follows_label(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
