// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "normalize/languages/en/word_class.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// What stands between two neighbouring words besides white space; of several things the last in this list.
enum class Gap : std::uint8_t {
    none,
    hyphen,
    comma,
    clause,    ///< ; : ( ) —
    sentence,  ///< . ! ? and the ends of the text
};

/// A word or number beside another.
struct Neighbour {
    std::string_view folded;  ///< without the 's of a possessive
    WordClasses classes = 0;
    Gap gap = Gap::none;  ///< between it and the next one towards the middle
    bool begins_sentence = false;
    bool capitalised = false;  ///< with a capital that this does not explain
};

/// The words around one word, nearest first, as far as eight to each side.
///
///     The band will record it, then tour.      around "record"
///     left    will band The        right    it | then (comma) | tour
///
/// Neighbours past the end of the clause are listed too, for what they tell of the subject; `left_in_clause`
/// and `right_in_clause` count those that grammar may use. In a title or a line of capitals no capital means
/// anything. Looks at a bounded number of lexemes.
struct Surroundings {
    static constexpr std::size_t reach = 8;

    Surroundings(const Lexemes& lexemes, std::size_t at);

    std::array<Neighbour, reach> left, right;
    std::size_t left_count = 0, right_count = 0;
    std::size_t left_in_clause = 0, right_in_clause = 0;
    Gap edge_left = Gap::sentence, edge_right = Gap::sentence;  ///< what touches the word itself
    bool capitalised = false;                                   ///< the word itself
    bool capital_means_name = false;                            ///< nothing else explains its capital
};

}  // namespace audio_edition::en
