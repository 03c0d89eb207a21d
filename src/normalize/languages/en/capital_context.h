// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "normalize/classes/semiotic_class.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

// What the words around capitals tell of them, where they may be letters and a word as well.

/// Whether a pronoun or a verb is meant whose capitals are an initialism elsewhere.
///
///     He did IT again; WHO did it?; I AM here      yes          the IT team; the WHO said so      no
/// No, where the work spells the initialism out.
[[nodiscard]] bool is_stressed_small_word(const Context& context, std::size_t at);

/// Whether capitals after a title are a surname: Sen. COX asked.
[[nodiscard]] bool is_surname_in_capitals(const Lexemes& lexemes, std::size_t at) noexcept;

/// Whether the capitals beside it are spelled, so that a line of capitals is one of initialisms: the UK, US,
/// EU.
[[nodiscard]] bool is_among_initialisms(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
