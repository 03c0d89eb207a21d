// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/dotted_letters.h"

namespace audio_edition::en {

std::optional<std::size_t> read_dotted_letters(const Lexemes& lexemes, std::size_t at,
                                               std::string_view letters, StopSpacing spacing) noexcept {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0) {
            if (!lexemes.is_symbol(at, U'.')) return std::nullopt;
            at = spacing == StopSpacing::loose ? lexemes.skip_space(at + 1) : at + 1;
        }
        if (!lexemes.is_word(at, letters.substr(i, 1))) return std::nullopt;
        ++at;
    }
    return at;
}

}  // namespace audio_edition::en
