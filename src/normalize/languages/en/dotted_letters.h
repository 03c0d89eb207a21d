// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Whether white space may follow the full stop after a letter.
enum class StopSpacing : std::uint8_t {
    tight,  ///< e.s.t
    loose,  ///< B. C
};

/// `letters`, folded, with full stops between them; the lexeme after the last letter.
[[nodiscard]] std::optional<std::size_t> read_dotted_letters(const Lexemes& lexemes, std::size_t at,
                                                             std::string_view letters,
                                                             StopSpacing spacing) noexcept;

}  // namespace audio_edition::en
