// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::symbol_reading {

/// Adds what lexemes [first, last) are said as: words, nothing, or the pause of a punctuation mark.
inline void say(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule,
                std::string_view spoken) {
    readings.push_back({first, last, cost, {"symbol", rule}, std::string(spoken), {}});
}

inline void skip(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule) {
    say(readings, first, last, cost, rule, {});
}

inline void pause(Readings& readings, std::size_t first, std::size_t last, std::string_view rule,
                  std::string_view mark) {
    readings.push_back(
        {first, last, certainty::likely, {"symbol", rule}, std::string(mark), {}, TokenKind::punctuation});
}

/// The symbol before it is the same.
inline bool is_repeated(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at - 1, lexemes[at].symbol);
}

/// White space on both sides.
inline bool stands_apart(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    return lexemes.is_space(first - 1) && lexemes.is_space(last);
}

}  // namespace audio_edition::symbol_reading
