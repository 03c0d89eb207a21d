// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/capitals.h"

#include <string>

#include "normalize/languages/en/capital_words.h"

namespace audio_edition::en {
namespace {

/// An ordinary word in a line of capitals. It is written as it was; whoever speaks must not take it for an
/// acronym, and knows it by its manner.
void propose_line_of_capitals(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view text = lexemes.text(at);
    if (text.size() < 2 || !lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return;
    std::string_view folded = lexemes.folded(at);
    if (folded.ends_with("'s")) folded.remove_suffix(2);
    if (!among_capitals(lexemes, at) || shouted_reading(folded) != CapitalReading::word) return;
    proposals.add({.first = at,
                   .last = at + 1,
                   .cost = certainty::possible,
                   .rule = {"capitals", "line of capitals"},
                   .spoken = std::string(text),
                   .manner = Manner::words});
}

}  // namespace

const SemioticClass capitals_class{"capitals", {.upper_words = true}, propose_line_of_capitals};

}  // namespace audio_edition::en
