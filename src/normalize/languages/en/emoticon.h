// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// The lexeme after a face made of punctuation that begins at `at`, as `:)`, `;-P` or `^_^`; `at` where there
/// is none. White space or the text's ends set it off.
[[nodiscard]] std::size_t end_of_emoticon(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
