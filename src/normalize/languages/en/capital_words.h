// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/lexeme.h"

namespace audio_edition::en {

/// How a word in capitals is said.
enum class CapitalReading {
    spelled,  ///< letter by letter: BBC, UBC, ICC
    acronym,  ///< as a word that is a name: NATO
    word,     ///< an ordinary word, shouted: STOP
};

/// Judges by tables first, then by whether English could begin, join and end so: letters of up to five that
/// are no word are spelled, longer ones are said where they can be. `folded` is ASCII, in lower case, without
/// an ending.
///
///     bbc spelled    ubc spelled    nato acronym    stop word    holch word    iaea spelled
[[nodiscard]] CapitalReading capital_reading(std::string_view folded) noexcept;

/// The same for a word in a line of capitals, which is most likely an ordinary one.
[[nodiscard]] CapitalReading shouted_reading(std::string_view folded) noexcept;

/// True in a line of capitals, where they tell nothing: the two words before and the two after, as far as
/// there are any, are in capitals too.
[[nodiscard]] bool among_capitals(const Lexemes& lexemes, std::size_t at) noexcept;

}  // namespace audio_edition::en
