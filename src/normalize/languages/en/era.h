// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// What tells the years before and after Christ apart: B.C., BC, A. D., BCE, C.E.
struct WrittenEra {
    std::size_t last = 0;          ///< the lexeme after it; a full stop that ends the sentence is left out
    std::string_view spoken = {};  ///< B.C, A.D, B.C.E, C.E
};

/// True for B.C, A.D, B.C.E and C.E.
[[nodiscard]] bool is_era(std::string_view dotted) noexcept;

/// True where the full stop at lexeme `stop`, after the era that begins at `era`, ends the sentence too: a
/// capital follows, and the sentence does more than name a time.
///
///     yes: It fell in 480 B.C. Xerxes left.     no: In 480 B.C. Xerxes left.   the 480 B.C. battle
[[nodiscard]] bool era_ends_sentence(const Lexemes& lexemes, std::size_t era, std::size_t stop) noexcept;

[[nodiscard]] std::optional<WrittenEra> read_era(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
