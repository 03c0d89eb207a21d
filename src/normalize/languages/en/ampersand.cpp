// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/ampersand.h"

#include "normalize/spelled_letters.h"

namespace audio_edition::en {

void propose_ampersand(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_word(at + 1, "c") && lexemes.word_ends(at + 2)) {
        const bool stop = lexemes.is_symbol(at + 2, U'.');
        const std::size_t next = at + 3;
        const bool goes_on =
            lexemes.is_symbol_of(next, U",;:)") ||
            (lexemes.is_space(next) && lexemes.is_word(next + 1) && !lexemes.is_capitalised(next + 1));
        proposals.say(at, stop && goes_on ? at + 3 : at + 2, certainty::certain, "and so on", "etc");
    }
    if (lexemes.is_symbol(at - 1, U'&'))
        proposals.skip(at, at + 1, certainty::likely, "repeated sign");
    else
        proposals.say(at, at + 1, certainty::likely, "ampersand", "and");
}

void propose_letters_around_ampersand(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool before = lexemes.is_symbol_of(at + 1, U"&/") && lexemes.is_upper(at + 2);
    const bool after = lexemes.is_symbol_of(at - 1, U"&/") && lexemes.is_upper(at - 2);
    const bool apart = lexemes.is_space(at - 1) && lexemes.is_symbol(at - 2, U'&') &&
                       lexemes.is_upper(at - 4) && lexemes.text(at - 4).size() == 1;
    const std::string_view text = lexemes.text(at);
    if (!(before || after || apart) || !are_capitals(text) || text.size() > 3) return;
    if (text == "A") {
        const bool said_on =
            lexemes.is_space(at + 1) && lexemes.is_word(at + 2) && !lexemes.is_capitalised(at + 2);
        proposals.say(at, at + 1, certainty::certain, "the letter A", said_on ? "A." : "A", "ˈeɪ");
        return;
    }
    proposals.say(at, at + 1, certainty::certain, "letters around an ampersand", spelled_letters(text));
}

}  // namespace audio_edition::en
