// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/capitals.h"

#include <string>

#include "normalize/capital_words.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Words in a line of capitals are set as the engine reads words: it spells IT, and guesses at others.
void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view text = lexemes.text(at);
    if (text.size() < 2 || !lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return;
    std::string_view folded = lexemes.folded(at);
    if (folded.ends_with("'s")) folded.remove_suffix(2);
    if (!among_capitals(lexemes, at) || shouted_reading(folded) != CapitalReading::word) return;
    std::string word = to_lower(text);
    const std::size_t first = decode_at(text, 0).size;
    word.replace(0, decode_at(word, 0).size, text.substr(0, first));
    readings.push_back(
        {at, at + 1, certainty::possible, {"capitals", "line of capitals"}, std::move(word), {}});
}

}  // namespace

const SemioticClass capitals_class{"capitals", {.upper_words = true}, propose};

}  // namespace audio_edition
