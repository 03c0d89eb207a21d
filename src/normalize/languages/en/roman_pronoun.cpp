// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/roman_pronoun.h"

#include "normalize/languages/en/word_class.h"
#include "normalize/word_set.h"
#include "text/roman_numeral.h"

namespace audio_edition::en {
namespace {

/// Ends like a plural, which no verb after `I` does: Part I exercises, but "the Part I discuss".
bool looks_like_things(std::string_view word) noexcept {
    static constexpr WordSet not_things({"afterwards", "always", "besides", "canvas", "focus", "nevertheless",
                                         "nonetheless", "perhaps", "sometimes", "thus", "was"});
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !not_things.contains(word);
}

}  // namespace

/// `I` is far more often a person than a number.
bool is_pronoun_after(const Lexemes& lexemes, std::size_t at, std::size_t counted,
                      bool after_capital) noexcept {
    const std::size_t next = at + 1;
    if (!lexemes.is_space(next)) return false;
    const std::size_t word = next + 1;
    if (!lexemes.is_word(word) || lexemes.is_capitalised(word)) return false;
    static constexpr WordSet of_things({"and", "as", "at",    "became", "by",   "died",  "for",   "from",
                                        "in",  "is", "of",    "on",     "or",   "over",  "ruled", "that",
                                        "the", "to", "under", "was",    "when", "which", "who",   "with"});
    const bool after_numeral = lexemes.is_space(at - 1) && lexemes.is_symbol(at - 2, U'.') &&
                               roman_value(lexemes.text(at - 3)).has_value();
    if (!after_capital || after_numeral) return true;
    static constexpr WordSet ranked({"category", "class", "division", "grade", "group", "level", "mark",
                                     "phase", "schedule", "stage", "tier", "title", "type", "war", "zone"});
    static constexpr WordSet of_persons(
        {"am", "have", "knew", "know", "mean", "meant", "said", "think", "thought"});
    if (lexemes.is_word(counted) && ranked.contains(lexemes.folded(counted)))
        return of_persons.contains(lexemes.folded(word));
    return !of_things.contains(lexemes.folded(word)) && !looks_like_things(lexemes.folded(word));
}

/// Charles I lost: a ruler who does something, at the beginning of a clause; but: Mary I knew, and with Mary
/// I went.
bool rules_clause(const Lexemes& lexemes, std::size_t name, std::size_t at) {
    static constexpr WordSet of_acquaintance({"believe", "believed", "hate",     "hated",      "heard",
                                              "knew",    "know",     "like",     "liked",      "love",
                                              "loved",   "met",      "remember", "remembered", "saw",
                                              "see",     "think",    "thought",  "want",       "wanted"});
    static constexpr WordSet openers({"after", "although", "and", "as", "because", "before", "but", "king",
                                      "once", "pope", "queen", "since", "that", "until", "when", "while"});
    const std::size_t verb = at + 2, before = lexemes.before(name);
    const std::string_view word = lexemes.folded(verb);
    using namespace word_class;
    const WordClasses classes = word_classes(word);
    const bool does = (classes & (past | have | modal)) != 0 || word == "is" || word == "was";
    const bool opens = lexemes.is_end(before) || lexemes.is_symbol_of(before, U".!?;:,\"\u201C") ||
                       openers.contains(lexemes.folded(before));
    return does && opens && !of_acquaintance.contains(word);
}

}  // namespace audio_edition::en
