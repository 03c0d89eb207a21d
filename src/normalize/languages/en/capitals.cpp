// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/capitals.h"

#include <string>

#include "normalize/languages/en/acronym_table.h"
#include "normalize/languages/en/capital_context.h"
#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/homograph_forms.h"

namespace audio_edition::en {
namespace {

/// A NEW kind, the RED button, a PIN: a word that capitals only stress, or letters that are said as one.
/// Longer ones are said as words in any case.
bool is_stressed_word(const Context& context, std::size_t at, std::string_view folded) {
    const Lexemes& lexemes = context.lexemes;
    constexpr std::size_t longest_word = 4, longest_acronym = 3;
    const bool alone = !lexemes.is_dash(at + 1) && !lexemes.is_dash(at - 1) &&
                       !lexemes.is_symbol_of(at + 1, U"&/") && !lexemes.is_symbol_of(at - 1, U"&/@");
    if (is_stressed_small_word(context, at) || is_surname_in_capitals(lexemes, at)) return true;
    if (folded.size() > longest_word || !alone || find_homograph(folded) != nullptr ||
        words_spelled_in_capitals.contains(folded))
        return false;
    const CapitalReading reading = capital_reading(folded);
    return reading == CapitalReading::word ||
           (reading == CapitalReading::acronym && folded.size() <= longest_acronym);
}

/// An ordinary word in a line of capitals. It is written as it was; whoever speaks must not take it for an
/// acronym, and knows it by its manner.
void propose_line_of_capitals(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view text = lexemes.text(at);
    if (text.size() < 2 || !lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return;
    std::string_view folded = lexemes.folded(at);
    if (folded.ends_with("'s")) folded.remove_suffix(2);
    const bool listed = words_spelled_in_capitals.contains(folded) && is_among_initialisms(lexemes, at);
    const bool shouted = among_capitals(lexemes, at) && !listed;
    if (shouted ? shouted_reading(folded) != CapitalReading::word : !is_stressed_word(context, at, folded))
        return;
    proposals.add({.first = at,
                   .last = at + 1,
                   .cost = certainty::possible,
                   .rule = {"capitals", shouted ? "line of capitals" : "word in capitals"},
                   .spoken = std::string(text),
                   .manner = Manner::words});
}

}  // namespace

const SemioticClass capitals_class{"capitals", {.upper_words = true}, propose_line_of_capitals};

}  // namespace audio_edition::en
