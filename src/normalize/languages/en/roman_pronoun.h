// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Whether the `I` at lexeme `at`, after the word at `counted`, is a person rather than a number.
///
///     the Part I wrote      yes          World War I began      no          A Type I error      no
[[nodiscard]] bool is_pronoun_after(const Lexemes& lexemes, std::size_t at, std::size_t counted,
                                    bool after_capital) noexcept;

/// Whether the ruler whose name is at `name`, and whose numeral is the `I` at `at`, does something there.
///
///     Charles I lost the war      yes          Mary I knew; with Charles I went      no
[[nodiscard]] bool rules_clause(const Lexemes& lexemes, std::size_t name, std::size_t at);

}  // namespace audio_edition::en
