// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// True when the number of lexemes [first, last) counts what follows it, and so is no year.
///
///     2048 bits   over 1850 men   1250 individual households   a crowd of 1640 people      yes
///     the 1990 elections   in 1914 soldiers marched   1992 productions                     no
[[nodiscard]] bool counts_things(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept;

/// True when what stands before lexeme `first` calls for a year, also for numbers that are no usual year.
///
///     in 1002,   by 2150.   until 2100      the year 476
[[nodiscard]] bool calls_for_year(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept;

/// True when what follows lexeme `last - 1` is no noun that a number before it could count: the end, a mark,
/// a name, a word like "of".
[[nodiscard]] bool ends_phrase(const Lexemes& lexemes, std::size_t last) noexcept;

/// The word at `at` only ties others together: of, in, was. What it follows is complete.
[[nodiscard]] bool is_function_word(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
