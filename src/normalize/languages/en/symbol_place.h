// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// The symbol before it is the same.
[[nodiscard]] inline bool is_repeated(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at - 1, lexemes[at].symbol);
}

/// The lexeme after a run of the symbol that is at `at`.
[[nodiscard]] inline std::size_t end_of_repeated(const Lexemes& lexemes, std::size_t at) noexcept {
    const char32_t symbol = lexemes[at].symbol;
    while (lexemes.is_symbol(at, symbol)) ++at;
    return at;
}

/// White space on both sides.
[[nodiscard]] inline bool stands_apart(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    return lexemes.is_space(first - 1) && lexemes.is_space(last);
}

}  // namespace audio_edition::en
