// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/symbol.h"

#include "normalize/languages/en/ampersand.h"
#include "normalize/languages/en/emoticon.h"
#include "normalize/languages/en/sign.h"
#include "normalize/languages/en/slash.h"
#include "normalize/languages/en/slash_table.h"
#include "normalize/languages/en/symbol_reading.h"

namespace audio_edition::en {

using symbol_reading::is_repeated;
using symbol_reading::pause;
using symbol_reading::say;
using symbol_reading::skip;
using symbol_reading::stands_apart;

namespace {

/// The lexeme after a run of the same symbol.
std::size_t end_of_run(const Lexemes& lexemes, std::size_t at) noexcept {
    const char32_t symbol = lexemes[at].symbol;
    while (lexemes.is_symbol(at, symbol)) ++at;
    return at;
}

bool number_follows(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || name_of_sign(lexemes[at].symbol) == "dollar" ||
           lexemes.is_symbol_of(at, U"£€.½¼¾-\u2212");
}

/// An arrow, or a rule across the page. Other hyphens are punctuation.
void propose_hyphens(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_symbol(at + 1, U'>')) {
        pause(readings, at, at + 2, "arrow", "\u2013");
        return;
    }
    if (!lexemes.is_end(lexemes.before(at))) return;
    const std::size_t last = end_of_run(lexemes, at);
    const bool alone = lexemes.is_end(lexemes.skip_space(last));
    if (alone && last - at > 1) skip(readings, at, last, certainty::likely, "rule across the page");
}

/// What!!! Really?!?!
void propose_repeated(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool same = lexemes.is_symbol(at - 1, lexemes[at].symbol) ||
                      (lexemes.is_symbol_of(at - 1, U"!?") && lexemes.is_symbol(at - 2, lexemes[at].symbol));
    if (same) skip(readings, at, at + 1, certainty::likely, "repeated punctuation");
}

/// A sharp (C#), a number (#1), or what it is called.
void propose_number_sign(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool note = lexemes.is_upper(at - 1) && lexemes.text(at - 1).size() == 1;
    if (lexemes.is_digits(next) && !lexemes.is_word(at - 1))
        say(readings, at, at + 1, certainty::certain, "number sign", "number");
    else if (note && lexemes.word_ends(at + 1))
        say(readings, at, at + 1, certainty::certain, "sharp", "sharp");
    else if (is_repeated(lexemes, at) || lexemes.is_symbol(at + 1, U'#'))
        skip(readings, at, at + 1, certainty::fallback, "repeated sign");
    else
        say(readings, at, at + 1, certainty::fallback, "number sign", "hash");
}

/// < and > before a number, between two things, or left over from something else.
void propose_angle_bracket(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool less = lexemes.is_symbol(at, U'<');
    const bool or_equal = lexemes.is_symbol(at + 1, U'=');
    const std::size_t last = or_equal ? at + 2 : at + 1;
    const bool between =
        stands_apart(lexemes, at, last) || (lexemes.is_digits(at - 1) && lexemes.is_digits(last));
    const bool names = between && lexemes.is_capitalised(at - 2) && lexemes.is_capitalised(last + 1) &&
                       lexemes.text(at - 2).size() > 1;
    if (names && !less)  // File > Save As
        pause(readings, at, at + 1, "sign that sets apart", "\u2013");
    else if (!between && !or_equal && number_follows(lexemes, lexemes.skip_space(last)))
        say(readings, at, last, certainty::likely, "comparison", less ? "less than" : "more than");
    else if (number_follows(lexemes, lexemes.skip_space(last)) || between)
        say(readings, at, last, certainty::likely, "comparison",
            less ? (or_equal ? "less than or equal to" : "less than")
                 : (or_equal ? "greater than or equal to" : "greater than"));
    else
        skip(readings, at, at + 1, certainty::fallback, "angle bracket");
}

void propose_tilde(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (number_follows(lexemes, lexemes.skip_space(at + 1)) && !is_repeated(lexemes, at))
        say(readings, at, at + 1, certainty::likely, "about", "about");
    else
        skip(readings, at, at + 1, certainty::fallback, "tilde");
}

bool propose_ascii(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    switch (lexemes[at].symbol) {
        case U'&':
            propose_ampersand(lexemes, at, readings);
            return true;
        case U'/':
            propose_slash(lexemes, at, readings);
            return true;
        case U'-':
            propose_hyphens(lexemes, at, readings);
            return true;
        case U'#':
            propose_number_sign(lexemes, at, readings);
            return true;
        case U'<':
        case U'>':
            propose_angle_bracket(lexemes, at, readings);
            return true;
        case U'~':
            propose_tilde(lexemes, at, readings);
            return true;
        case U'!':
        case U'?':
            propose_repeated(lexemes, at, readings);
            return true;
        case U'*':
        case U'^':
        case U'_':
        case U'`':
            skip(readings, at, at + 1, certainty::fallback, "sign that is not said");
            return true;
        default:
            return false;
    }
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        if (lexemes.is_upper(at)) propose_letters_around_ampersand(lexemes, at, readings);
        propose_slash_word(lexemes, at, readings);
        return;
    }
    if (const std::size_t last = end_of_emoticon(lexemes, at); last > at) {
        const bool verb = lexemes.is_symbol(at, U'<') && (lexemes.is_word(lexemes.before(at), "i") ||
                                                          lexemes.is_word(lexemes.before(at), "we"));
        say(readings, at, last, certainty::certain, "emoticon", verb ? "love" : "");
    }
    if (!propose_ascii(lexemes, at, readings)) propose_sign(context, at, readings);
}

}  // namespace

const SemioticClass symbol_class{"symbol",
                                 {.upper_words = true,
                                  .symbols = U"&/-#<>~!?*^_`$%+=@\\|:;(",
                                  .other_symbols = true,
                                  .words = slash_starts},
                                 propose};

}  // namespace audio_edition::en
