// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/sentence_openers.h"

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Words that open a sentence far more often than they name something: after "U.S." they tell that it ended.
constexpr WordSet sentence_openers(
    {"a",         "after", "all",     "although", "an",    "and",  "another", "any",   "are",
     "as",        "at",    "because", "before",   "both",  "but",  "by",      "can",   "despite",
     "did",       "do",    "does",    "during",   "each",  "even", "every",   "few",   "finally",
     "first",     "for",   "from",    "given",    "had",   "has",  "have",    "he",    "her",
     "here",      "his",   "how",     "however",  "i",     "i'm",  "if",      "in",    "instead",
     "is",        "it",    "it's",    "its",      "just",  "last", "later",   "let",   "many",
     "meanwhile", "more",  "most",    "my",       "never", "no",   "nobody",  "nor",   "not",
     "nothing",   "now",   "of",      "on",       "once",  "one",  "only",    "or",    "other",
     "others",    "our",   "perhaps", "she",      "since", "so",   "some",    "soon",  "still",
     "such",      "that",  "that's",  "the",      "their", "then", "there",   "these", "they",
     "this",      "those", "though",  "through",  "thus",  "to",   "today",   "two",   "under",
     "unless",    "until", "was",     "we",       "were",  "what", "when",    "where", "whether",
     "which",     "while", "who",     "why",      "will",  "with", "without", "yes",   "yet",
     "you",       "your"});

bool opens_sentences(std::string_view folded) noexcept {
    return sentence_openers.contains(folded);
}

}  // namespace

bool sentence_ends_at(const Lexemes& lexemes, std::size_t period) noexcept {
    std::size_t next = period + 1;
    while (lexemes.is_symbol_of(next, U"'\")]\u201D\u2019\u00BB")) ++next;
    if (lexemes.is_end(next)) return true;
    if (!lexemes.is_space(next)) return false;
    ++next;
    if (lexemes.is_end(next) || lexemes.is_symbol_of(next, U"\u201C\u2018\u00AB\u2022")) return true;
    if (lexemes.is_symbol_of(next, U"'\"(")) ++next;
    if (!lexemes.is_capitalised(next)) return false;
    return opens_sentences(lexemes.folded(next));
}

}  // namespace audio_edition::en
