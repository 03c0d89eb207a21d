// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// True when the full stop at `period` also ends its sentence, judging by what follows: nothing, or a
/// capitalised word that opens sentences (The, He, But …), or a quote that opens. Names after it do not
/// end a sentence.
///
///     the U.S. He said      ends          the U.S. Senate      does not
[[nodiscard]] bool sentence_ends_at(const Lexemes& lexemes, std::size_t period) noexcept;

/// True when a capitalised word at `at` begins a clause of its own, judging by the word after it: a verb, or
/// the object of an order. Names that are followed by one do so too, so ask only where no name is expected.
///
///     Drain the beans      Prices rose      Bob lives there      but not: Senate Republicans
[[nodiscard]] bool begins_clause(const Lexemes& lexemes, std::size_t at);

/// Either of the two after the full stop at `period`.
[[nodiscard]] bool new_clause_at(const Lexemes& lexemes, std::size_t period);

}  // namespace audio_edition::en
