// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/symbol.h"

#include "normalize/languages/en/ampersand.h"
#include "normalize/languages/en/emoticon.h"
#include "normalize/languages/en/sign.h"
#include "normalize/languages/en/slash.h"
#include "normalize/languages/en/slash_table.h"
#include "normalize/languages/en/symbol_place.h"

namespace audio_edition::en {

namespace {

bool number_follows(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || name_of_sign(lexemes[at].symbol) == "dollar" ||
           lexemes.is_symbol_of(at, U"£€.½¼¾-\u2212");
}

/// An arrow, or a rule across the page. Other hyphens are punctuation.
void propose_hyphens(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol(at + 1, U'>')) {
        proposals.pause(at, at + 2, certainty::likely, "arrow", "\u2013");
        return;
    }
    if (!lexemes.is_end(lexemes.before(at))) return;
    const std::size_t last = end_of_repeated(lexemes, at);
    const bool alone = lexemes.is_end(lexemes.skip_space(last));
    if (alone && last - at > 1) proposals.skip(at, last, certainty::likely, "rule across the page");
}

/// What!!! Really?!?!
void propose_repeated(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool same = lexemes.is_symbol(at - 1, lexemes[at].symbol) ||
                      (lexemes.is_symbol_of(at - 1, U"!?") && lexemes.is_symbol(at - 2, lexemes[at].symbol));
    if (same) proposals.skip(at, at + 1, certainty::likely, "repeated punctuation");
}

/// A sharp (C#), a number (#1), or what it is called.
void propose_number_sign(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool note = lexemes.is_upper(at - 1) && lexemes.text(at - 1).size() == 1;
    if (lexemes.is_digits(next) && !lexemes.is_word(at - 1))
        proposals.say(at, at + 1, certainty::certain, "number sign", "number");
    else if (note && lexemes.word_ends(at + 1))
        proposals.say(at, at + 1, certainty::certain, "sharp", "sharp");
    else if (is_repeated(lexemes, at) || lexemes.is_symbol(at + 1, U'#'))
        proposals.skip(at, at + 1, certainty::fallback, "repeated sign");
    else
        proposals.say(at, at + 1, certainty::fallback, "number sign", "hash");
}

/// < and > before a number, between two things, or left over from something else.
void propose_angle_bracket(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool less = lexemes.is_symbol(at, U'<');
    const bool or_equal = lexemes.is_symbol(at + 1, U'=');
    const std::size_t last = or_equal ? at + 2 : at + 1;
    const bool between =
        stands_apart(lexemes, at, last) || (lexemes.is_digits(at - 1) && lexemes.is_digits(last));
    const bool names = between && lexemes.is_capitalised(at - 2) && lexemes.is_capitalised(last + 1) &&
                       lexemes.text(at - 2).size() > 1;
    if (names && !less)  // File > Save As
        proposals.pause(at, at + 1, certainty::likely, "sign that sets apart", "\u2013");
    else if (!between && !or_equal && number_follows(lexemes, lexemes.skip_space(last)))
        proposals.say(at, last, certainty::likely, "comparison", less ? "less than" : "more than");
    else if (number_follows(lexemes, lexemes.skip_space(last)) || between)
        proposals.say(at, last, certainty::likely, "comparison",
                      less ? (or_equal ? "less than or equal to" : "less than")
                           : (or_equal ? "greater than or equal to" : "greater than"));
    else
        proposals.skip(at, at + 1, certainty::fallback, "angle bracket");
}

void propose_tilde(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::size_t before = lexemes.before(at);
    const bool said = lexemes.is_word(before, "about") || lexemes.is_word(before, "around") ||
                      lexemes.is_word(before, "approximately") || lexemes.is_word(before, "roughly");
    if (said && lexemes.is_digits(at + 1))
        proposals.skip(at, at + 1, certainty::certain, "about, said already");
    else if (number_follows(lexemes, lexemes.skip_space(at + 1)) && !is_repeated(lexemes, at))
        proposals.say(at, at + 1, certainty::likely, "about", "about");
    else
        proposals.skip(at, at + 1, certainty::fallback, "tilde");
}

bool propose_ascii(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    switch (lexemes[at].symbol) {
        case U'&':
            propose_ampersand(lexemes, at, proposals);
            return true;
        case U'/':
            propose_slash(lexemes, at, proposals);
            return true;
        case U'-':
            propose_hyphens(lexemes, at, proposals);
            return true;
        case U'#':
            propose_number_sign(lexemes, at, proposals);
            return true;
        case U'<':
        case U'>':
            propose_angle_bracket(lexemes, at, proposals);
            return true;
        case U'~':
            propose_tilde(lexemes, at, proposals);
            return true;
        case U'!':
        case U'?':
            propose_repeated(lexemes, at, proposals);
            return true;
        case U'*':
        case U'^':
        case U'_':
        case U'`':
            proposals.skip(at, at + 1, certainty::fallback, "sign that is not said");
            return true;
        default:
            return false;
    }
}

void propose_symbol(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        if (lexemes.is_upper(at)) propose_letters_around_ampersand(lexemes, at, proposals);
        propose_slash_word(lexemes, at, proposals);
        return;
    }
    if (const std::size_t last = end_of_emoticon(lexemes, at); last > at) {
        const bool verb = lexemes.is_symbol(at, U'<') && (lexemes.is_word(lexemes.before(at), "i") ||
                                                          lexemes.is_word(lexemes.before(at), "we"));
        proposals.say(at, last, certainty::certain, "emoticon", verb ? "love" : "");
    }
    if (!propose_ascii(lexemes, at, proposals)) propose_sign(context, at, proposals);
}

}  // namespace

const SemioticClass symbol_class{"symbol",
                                 {.upper_words = true,
                                  .symbols = U"&/-#<>~!?*^_`$%+=@\\|:;(",
                                  .other_symbols = true,
                                  .words = slash_starts},
                                 propose_symbol};

}  // namespace audio_edition::en
