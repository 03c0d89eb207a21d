// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/sentence_openers.h"

#include <string_view>

#include "normalize/languages/en/word_class.h"
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

/// Verbs that recipes, rules and instructions begin with.
constexpr WordSet orders(
    {"add",         "adjust",    "allow",    "apply",    "arrange", "ask",     "assemble", "attach",
     "bake",        "baste",     "beat",     "bend",     "blend",   "boil",    "bring",    "broil",
     "brown",       "brush",     "buy",      "call",     "carry",   "carve",   "check",    "chill",
     "choose",      "chop",      "clamp",    "clean",    "click",   "climb",   "close",    "coat",
     "collect",     "combine",   "continue", "cook",     "cool",    "core",    "cover",    "crumble",
     "crush",       "cut",       "dice",     "dip",      "discard", "divide",  "drain",    "drill",
     "drink",       "drive",     "drizzle",  "drop",     "dry",     "dust",    "eat",      "enjoy",
     "ensure",      "enter",     "exit",     "fill",     "flip",    "fold",    "follow",   "form",
     "freeze",      "fry",       "garnish",  "give",     "glue",    "go",      "grate",    "grease",
     "grill",       "hang",      "head",     "heat",     "hike",    "hold",    "insert",   "join",
     "keep",        "knead",     "ladle",    "lay",      "leave",   "let",     "lift",     "load",
     "look",        "lower",     "make",     "marinate", "mark",    "mash",    "measure",  "melt",
     "merge",       "microwave", "mince",    "mix",      "nail",    "note",    "open",     "paint",
     "peel",        "place",     "plan",     "plug",     "pour",    "preheat", "prepare",  "press",
     "proceed",     "pull",      "puree",    "push",     "put",     "raise",   "read",     "reduce",
     "refrigerate", "reheat",    "remember", "remove",   "repeat",  "rest",    "return",   "rinse",
     "roast",       "roll",      "rub",      "run",      "sand",    "saw",     "scatter",  "screw",
     "sear",        "season",    "see",      "select",   "serve",   "set",     "sew",      "shake",
     "shape",       "sift",      "simmer",   "sit",      "slice",   "soak",    "spoon",    "spread",
     "sprinkle",    "squeeze",   "stand",    "start",    "stay",    "steam",   "stir",     "stitch",
     "stop",        "store",     "strain",   "stuff",    "sweep",   "take",    "taste",    "thaw",
     "tie",         "top",       "toss",     "transfer", "trim",    "try",     "turn",     "uncover",
     "unload",      "unplug",    "use",      "visit",    "wait",    "walk",    "warm",     "wash",
     "watch",       "weigh",     "whip",     "whisk",    "wipe",    "wrap",    "write"});

/// In 10 min. Bob ran a mile: what ends at `period` is what its sentence begins with.
bool opens_with_phrase(const Lexemes& lexemes, std::size_t period) noexcept {
    static constexpr WordSet openings({"about", "after", "around", "at", "before", "by", "during", "every",
                                       "for", "from", "in", "on", "since", "until", "with", "within"});
    constexpr int longest = 8;  // lexemes
    std::size_t first = period;
    for (int steps = 0; steps < longest; ++steps) {
        const std::size_t before = lexemes.before(first);
        if (lexemes.is_end(before) || lexemes.is_symbol_of(before, U".!?\"\u201C\u201D"))
            return openings.contains(lexemes.folded(first));
        first = before;
    }
    return false;
}

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

bool begins_clause(const Lexemes& lexemes, std::size_t at) {
    using namespace word_class;
    const std::size_t next = at + 2;
    if (!lexemes.is_capitalised(at) || lexemes.is_upper(at) || !lexemes.is_space(at + 1)) return false;
    if (lexemes.is_digits(next)) return orders.contains(lexemes.folded(at));
    if (!lexemes.is_word(next) || lexemes.starts_upper(next)) return false;
    if (orders.contains(lexemes.folded(at))) return true;
    const WordClasses verb = word_classes(lexemes.folded(next));
    if ((verb & finite) != 0) return true;
    // Bob lives there: what follows the -s tells that it is a verb.
    const std::size_t behind = lexemes.skip_space(next + 1);
    if ((verb & plural) == 0 || !lexemes.is_word(behind)) return false;
    constexpr WordClasses object_or_adverb = article | singular_article | possessor | object | adverb |
                                             preposition | particle | to | word_class::count | degree;
    return (word_classes(lexemes.folded(behind)) & object_or_adverb) != 0;
}

bool new_clause_at(const Lexemes& lexemes, std::size_t period) {
    const std::size_t next = period + 2;
    if (sentence_ends_at(lexemes, period)) return true;
    // Prep: 15 mins. Cook: 1 hr
    const bool labels =
        lexemes.is_capitalised(next) && lexemes.is_symbol(next + 1, U':') && lexemes.is_space(next + 2);
    if (labels && lexemes.is_space(period + 1)) return true;
    if (!lexemes.is_space(period + 1) || !begins_clause(lexemes, next)) return false;
    return orders.contains(lexemes.folded(next)) || !opens_with_phrase(lexemes, period);
}

}  // namespace audio_edition::en
