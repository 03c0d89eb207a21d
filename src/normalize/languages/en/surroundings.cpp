// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/surroundings.h"

#include <algorithm>

namespace audio_edition::en {
namespace {

constexpr std::size_t lexemes_between = 6;  // with more than this between them two words are no neighbours
constexpr std::size_t long_word = 5;        // bytes of a word that titles write with a capital
constexpr std::size_t fewest_in_title = 2;  // such words beside the one in the middle

bool is_quote(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol_of(at, U"\"'\u201C\u201D\u2018\u2019");
}

/// The full stop of an initial, and one with a small letter after it, ends no sentence.
Gap gap_of_full_stop(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t next = at + 1;
    if (is_quote(lexemes, next)) ++next;
    if (lexemes.is_end(next)) return Gap::sentence;
    if (!lexemes.is_space(next)) return Gap::none;
    if (is_quote(lexemes, ++next)) ++next;
    return lexemes.is_capitalised(next) && lexemes.text(at - 1).size() > 1 ? Gap::sentence : Gap::none;
}

Gap gap_of(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.is_symbol(at, U'.')) return gap_of_full_stop(lexemes, at);
    if (lexemes.is_symbol_of(at, U"!?\u2026|\u2022")) return Gap::sentence;
    if (lexemes.is_symbol_of(at, U";:()[]\u2014")) return Gap::clause;
    if (lexemes.is_symbol(at, U',')) return Gap::comma;
    if (!lexemes.is_dash(at)) return Gap::none;
    const auto touches = [&](std::size_t side) { return lexemes.is_word(side) || lexemes.is_digits(side); };
    return touches(at - 1) && touches(at + 1) ? Gap::hyphen : Gap::clause;
}

bool is_item(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) || lexemes.is_digits(at) || lexemes.is_symbol_of(at, U"&%$\u00A3\u20AC");
}

bool begins_sentence(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t before = lexemes.before(at);
    while (is_quote(lexemes, before)) before = lexemes.before(before);
    return lexemes.is_end(before) || gap_of(lexemes, before) == Gap::sentence;
}

Neighbour make_neighbour(const Lexemes& lexemes, std::size_t at, Gap gap) {
    Neighbour made{lexemes.folded(at), word_class::count, gap};
    if (lexemes.is_symbol(at, U'&')) made.classes = word_class::coordinator;
    if (lexemes.is_symbol(at, U'%')) made.classes = word_class::noun;
    if (!lexemes.is_word(at)) return made;
    made.classes = word_classes(made.folded);
    if (lexemes.is_symbol(at + 1, U'\'') && made.folded.ends_with('s')) made.classes = word_class::possessor;
    if (made.folded.ends_with("'s")) made.folded.remove_suffix(2);
    made.begins_sentence = begins_sentence(lexemes, at);
    made.capitalised = lexemes.is_capitalised(at) && !made.begins_sentence;
    return made;
}

struct Side {
    std::array<Neighbour, Surroundings::reach>& neighbours;
    std::size_t& count;
    std::size_t& in_clause;
    Gap& edge;
};

void gather(const Lexemes& lexemes, std::size_t at, std::size_t step, const Side& side) {
    Gap gap = Gap::none;
    bool same_clause = true;
    std::size_t between = 0;
    for (at += step; !lexemes.is_end(at) && side.count < Surroundings::reach && between < lexemes_between;
         at += step) {
        if (!is_item(lexemes, at)) {
            gap = std::max(gap, gap_of(lexemes, at));
            ++between;
            continue;
        }
        same_clause = same_clause && gap < Gap::clause;
        if (side.count == 0) side.edge = gap;
        side.neighbours[side.count++] = make_neighbour(lexemes, at, gap);
        if (same_clause) side.in_clause = side.count;
        gap = Gap::none;
        between = 0;
    }
}

/// Every long word near is written with a capital.
bool is_title(const Surroundings& around) noexcept {
    std::size_t capitals = 0;
    const auto look = [&capitals](const Neighbour& word) {
        if (word.folded.size() < long_word || word.begins_sentence) return true;
        capitals += word.capitalised ? 1 : 0;
        return word.capitalised;
    };
    return std::all_of(around.left.begin(), around.left.begin() + around.left_in_clause, look) &&
           std::all_of(around.right.begin(), around.right.begin() + around.right_in_clause, look) &&
           capitals >= fewest_in_title;
}

/// Where capitals mean something, one makes a name of a word that is none of grammar's.
void name(Neighbour& word) noexcept {
    if (!word.capitalised || (word.classes & word_class::closed) != 0) return;
    word.classes = (word.classes & word_class::plural) != 0 ? word_class::plural_name : word_class::name;
}

}  // namespace

Surroundings::Surroundings(const Lexemes& lexemes, std::size_t at) {
    gather(lexemes, at, std::size_t{0} - 1, {left, left_count, left_in_clause, edge_left});
    gather(lexemes, at, 1, {right, right_count, right_in_clause, edge_right});
    capitalised = lexemes.is_capitalised(at);
    const bool title = capitalised && is_title(*this);
    capital_means_name = capitalised && !title && !begins_sentence(lexemes, at);
    for (std::size_t i = 0; i < reach; ++i)
        for (Neighbour* word : {&left[i], &right[i]}) {
            if (title) word->capitalised = false;
            name(*word);
        }
}

}  // namespace audio_edition::en
