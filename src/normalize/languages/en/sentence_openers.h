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

}  // namespace audio_edition::en
