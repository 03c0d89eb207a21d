// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/symbol.h"

#include <algorithm>
#include <optional>

#include "normalize/classes/emoticon.h"
#include "normalize/classes/symbol_table.h"
#include "normalize/number.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

void say(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule,
         std::string_view spoken) {
    readings.push_back({first, last, cost, {"symbol", rule}, std::string(spoken), {}});
}

void skip(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule) {
    say(readings, first, last, cost, rule, {});
}

void pause(Readings& readings, std::size_t first, std::size_t last, std::string_view rule,
           std::string_view mark) {
    readings.push_back(
        {first, last, certainty::likely, {"symbol", rule}, std::string(mark), {}, TokenKind::punctuation});
}

std::optional<std::string_view> name_of(char32_t sign) noexcept {
    const auto* found =
        std::lower_bound(sign_names.begin(), sign_names.end(), sign,
                         [](const SignName& each, char32_t wanted) { return each.sign < wanted; });
    if (found == sign_names.end() || found->sign != sign) return std::nullopt;
    return found->spoken;
}

/// The lexeme after a run of the same symbol.
std::size_t end_of_run(const Lexemes& lexemes, std::size_t at) noexcept {
    const char32_t symbol = lexemes[at].symbol;
    while (lexemes.is_symbol(at, symbol)) ++at;
    return at;
}

bool is_run_inside(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at - 1, lexemes[at].symbol);
}

bool stands_apart(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    return lexemes.is_space(first - 1) && lexemes.is_space(last);
}

bool number_follows(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || name_of(lexemes[at].symbol) == "dollar" ||
           lexemes.is_symbol_of(at, U"£€.½¼¾-\u2212");
}

/// &c.   &
void propose_ampersand(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_word(at + 1, "c") && lexemes.word_ends(at + 2)) {
        const bool stop = lexemes.is_symbol(at + 2, U'.');
        const std::size_t next = at + 3;
        const bool goes_on =
            lexemes.is_symbol_of(next, U",;:)") ||
            (lexemes.is_space(next) && lexemes.is_word(next + 1) && !lexemes.is_capitalised(next + 1));
        say(readings, at, stop && goes_on ? at + 3 : at + 2, certainty::certain, "and so on", "etcetera");
    }
    say(readings, at, at + 1, certainty::likely, "ampersand", "and");
}

bool is_slash_pair(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view first = lexemes.folded(lexemes.before(at));
    const std::string_view second = lexemes.folded(lexemes.skip_space(at + 1));
    return std::any_of(slash_pairs.begin(), slash_pairs.end(),
                       [&](const SlashPair& pair) { return first == pair.first && second == pair.second; });
}

void propose_slash(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_word(at - 1, "and") && lexemes.is_word(at + 1, "or"))
        skip(readings, at, at + 1, certainty::certain, "and/or");
    else if (is_slash_pair(lexemes, at))
        say(readings, at, at + 1, certainty::certain, "a slash that means or", "or");
    else if (is_run_inside(lexemes, at))
        skip(readings, at, at + 1, certainty::fallback, "repeated sign");
    else if (stands_apart(lexemes, at, at + 1) && lexemes.is_symbol_of(at - 2, U".,;:!?\u2014"))
        skip(readings, at, at + 1, certainty::likely, "line of a verse");
    else
        say(readings, at, at + 1, certainty::fallback, "slash", "slash");
}

/// An arrow, or a rule across the page. Other hyphens are punctuation.
void propose_hyphens(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_symbol(at + 1, U'>')) {
        pause(readings, at, at + 2, "arrow", "\u2013");
        return;
    }
    const std::size_t last = end_of_run(lexemes, at);
    const bool alone = lexemes.is_end(lexemes.before(at)) && lexemes.is_end(lexemes.skip_space(last));
    if (alone && last - at > 1) skip(readings, at, last, certainty::likely, "rule across the page");
}

void propose_repeated(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const char32_t symbol = lexemes[at].symbol;
    const std::size_t allowed = symbol == U'.' ? 3 : 1;
    for (std::size_t step = 1; step <= allowed; ++step) {
        const bool other_mark = symbol != U'.' && lexemes.is_symbol_of(at - step, U"!?") &&
                                lexemes.is_symbol(at - step - 1, symbol);
        if (!lexemes.is_symbol(at - step, symbol) && !other_mark) return;
    }
    skip(readings, at, at + 1, certainty::likely, "repeated punctuation");
}

/// A sharp (C#), a number (#1), or what it is called.
void propose_number_sign(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool note = lexemes.is_upper(at - 1) && lexemes.text(at - 1).size() == 1;
    if (lexemes.is_digits(next) && !lexemes.is_word(at - 1))
        say(readings, at, at + 1, certainty::certain, "number sign", "number");
    else if (note && lexemes.word_ends(at + 1))
        say(readings, at, at + 1, certainty::certain, "sharp", "sharp");
    else if (is_run_inside(lexemes, at) || lexemes.is_symbol(at + 1, U'#'))
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
    if (number_follows(lexemes, lexemes.skip_space(last)) || between)
        say(readings, at, last, certainty::likely, "comparison",
            less ? (or_equal ? "less than or equal to" : "less than")
                 : (or_equal ? "greater than or equal to" : "greater than"));
    else
        skip(readings, at, at + 1, certainty::fallback, "angle bracket");
}

void propose_tilde(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (number_follows(lexemes, lexemes.skip_space(at + 1)) && !is_run_inside(lexemes, at))
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
        case U'.':
        case U',':
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

/// Blocks of Unicode that hold pictures and signs, no letters and no punctuation of sentences.
bool is_pictorial(char32_t c) noexcept {
    return is_emoji(c) || (c >= 0x2190 && c <= 0x23FF) || (c >= 0x2400 && c <= 0x2BFF) ||
           (c >= 0x2070 && c <= 0x209F) || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFFF0 && c <= 0xFFFF) ||
           (c >= 0x1F000 && c <= 0x1FBFF) || c >= 0xE0000 || c == 0x3030 || c == 0x303D ||
           (c >= 0x2150 && c <= 0x218F) || c == 0x2020 || c == 0x2021 || c == 0xB9 || c == 0xB2 ||
           c == 0xB3 || c == 0xA8 || c == 0xAF || c == 0xB4 || c == 0xB8 || c == 0x2032 || c == 0x2033;
}

/// ①, Ⅷ
std::optional<int> number_character(char32_t c) noexcept {
    if (c >= U'①' && c <= U'⑳') return static_cast<int>(c - U'①') + 1;
    if (c >= U'❶' && c <= U'❿') return static_cast<int>(c - U'❶') + 1;
    if (c >= U'Ⅰ' && c <= U'Ⅻ') return static_cast<int>(c - U'Ⅰ') + 1;
    if (c >= U'ⅰ' && c <= U'ⅻ') return static_cast<int>(c - U'ⅰ') + 1;
    return std::nullopt;
}

void propose_sign(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const char32_t sign = lexemes[at].symbol;
    const bool separates = separators.find(sign) != separators.npos;
    if (separates && lexemes.is_space(at - 1) && lexemes.is_space(at + 1) && !lexemes.is_end(at - 2)) {
        pause(readings, at, at + 1, "sign that sets apart", "\u2013");
    } else if (const auto name = name_of(sign)) {
        if (sign == U'=' && (is_run_inside(lexemes, at) || lexemes.is_symbol(at + 1, U'=')))
            skip(readings, at, at + 1, certainty::fallback, "repeated sign");
        else if (sign == U'=' && lexemes.is_symbol(at + 1, U'>'))
            pause(readings, at, at + 2, "arrow", "\u2013");
        else
            say(readings, at, at + 1, certainty::fallback, "sign by name", *name);
    } else if (ownership_signs.find(sign) != ownership_signs.npos) {
        skip(readings, at, at + 1, certainty::likely, "mark of ownership");
    } else if (const auto number = number_character(sign)) {
        say(readings, at, at + 1, certainty::likely, "number in one character",
            cardinal_words(std::to_string(*number), context.options.accent));
    } else if (separates && sign != U'»') {
        skip(readings, at, at + 1, certainty::fallback, "bullet");
    } else if (is_emoji(sign)) {
        skip(readings, at, at + 1, certainty::likely, "emoji");
    } else if (is_pictorial(sign)) {
        skip(readings, at, at + 1, certainty::fallback, "sign that has no reading");
    }
}

/// Letters on both sides of an ampersand: AT&T, Q&A, S&P. The letter A needs its sound, since the engine
/// takes it for the article.
void propose_initials(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool before = lexemes.is_symbol(at + 1, U'&') && lexemes.is_upper(at + 2);
    const bool after = lexemes.is_symbol(at - 1, U'&') && lexemes.is_upper(at - 2);
    const bool apart = lexemes.is_space(at - 1) && lexemes.is_symbol(at - 2, U'&') &&
                       lexemes.is_upper(at - 4) && lexemes.text(at - 4).size() == 1;
    const std::string_view text = lexemes.text(at);
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!(before || after || apart) || !ascii || text.size() > 3) return;
    if (text == "A") {
        const bool said_on =
            lexemes.is_space(at + 1) && lexemes.is_word(at + 2) && !lexemes.is_capitalised(at + 2);
        readings.push_back(
            {at, at + 1, certainty::certain, {"symbol", "the letter A"}, said_on ? "A." : "A", "'eI"});
        return;
    }
    std::string spelled;
    for (const char letter : text) {
        if (!spelled.empty()) spelled += '.';
        spelled += letter;
    }
    say(readings, at, at + 1, certainty::certain, "letters around an ampersand", spelled);
}

/// w/o   n/a   w/
void propose_slash_word(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (!lexemes.word_starts(at) || !lexemes.is_symbol(at + 1, U'/')) return;
    for (const SlashWord& each : slash_words) {
        const std::size_t last = at + (each.third.empty() ? 3U : 5U);
        if (!lexemes.is_word(at, each.first) || !lexemes.is_word(at + 2, each.second) ||
            !lexemes.word_ends(last))
            continue;
        if (lexemes.is_symbol(last, U'/')) return;
        const bool third =
            each.third.empty() || (lexemes.is_symbol(at + 3, U'/') && lexemes.is_word(at + 4, each.third));
        if (third) say(readings, at, last, certainty::certain, "word with a slash", each.spoken);
    }
    if (lexemes.is_word(at, "w") && (lexemes.is_space(at + 2) || lexemes.is_word(at + 2)))
        say(readings, at, at + 2, certainty::likely, "word with a slash", "with");
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        if (lexemes.is_upper(at)) propose_initials(lexemes, at, readings);
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

constexpr auto slash_starts =
    std::to_array<std::string_view>({"a", "b", "c", "d", "f", "h", "n", "s", "t", "w"});

}  // namespace

const SemioticClass symbol_class{"symbol",
                                 {.upper_words = true,
                                  .symbols = U"&/-#<>~!?.,*^_`$%+=@\\|:;(",
                                  .other_symbols = true,
                                  .words = slash_starts},
                                 propose};

}  // namespace audio_edition
