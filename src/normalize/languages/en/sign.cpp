// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/sign.h"

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/symbol_place.h"
#include "normalize/languages/en/symbol_table.h"
#include "normalize/table_row.h"
#include "text/emoji.h"
#include "text/utf8.h"

namespace audio_edition::en {

namespace {

constexpr std::size_t longest_emoji = 4;  // lexemes

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

Mention emoji_mention(const Context& context) noexcept {
    return context.options.reading.emoji.value_or(Mention::skip);
}

/// The lexeme after the emoji at `at`: colours of skin and the other half of a flag belong to it. Joiners are
/// gone by now, so a joined picture is said part by part.
std::size_t end_of_emoji(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t last = at + 1;
    if (is_flag_letter(lexemes[at].symbol) && is_flag_letter(lexemes[last].symbol)) ++last;
    while (last < at + longest_emoji && is_emoji_modifier(lexemes[last].symbol)) ++last;
    return last;
}

void propose_emoji(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Mention mention = emoji_mention(context);
    if (mention == Mention::skip) return proposals.skip(at, at + 1, certainty::likely, "emoji");
    const std::size_t last = end_of_emoji(lexemes, at);
    const std::string_view picture = lexemes.text(at, last);
    const std::size_t size = last - at;
    const bool again = mention == Mention::say_short && at >= size && lexemes.text(at - size, at) == picture;
    std::string name = again ? "" : emoji_name(picture);
    proposals.say(at, last, certainty::likely, "emoji", name);
}

}  // namespace

std::optional<std::string_view> name_of_sign(char32_t sign) noexcept {
    const SignName* found = find_row(sign_names, sign, &SignName::sign);
    if (found == nullptr) return std::nullopt;
    return found->spoken;
}

void propose_sign(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const char32_t sign = lexemes[at].symbol;
    const bool separates = separators.find(sign) != separators.npos;
    if (emoji_mention(context) != Mention::skip && may_be_emoji(sign))
        return propose_emoji(context, at, proposals);
    if (separates && lexemes.is_space(at - 1) && lexemes.is_space(at + 1) && !lexemes.is_end(at - 2)) {
        proposals.pause(at, at + 1, certainty::likely, "sign that sets apart", "\u2013");
    } else if (const auto name = name_of_sign(sign)) {
        if (sign == U'=' && (is_repeated(lexemes, at) || lexemes.is_symbol(at + 1, U'=')))
            proposals.skip(at, at + 1, certainty::fallback, "repeated sign");
        else if (sign == U'=' && lexemes.is_word(at - 1) && !lexemes.is_word(at + 1) &&
                 !lexemes.is_digits(at + 1))
            proposals.skip(at, at + 1, certainty::fallback, "sign that is part of a code");
        else if (sign == U'=' && lexemes.is_symbol(at + 1, U'>'))
            proposals.pause(at, at + 2, certainty::likely, "arrow", "\u2013");
        else if (is_repeated(lexemes, at) && !lexemes.is_symbol(at, U'+'))
            proposals.skip(at, at + 1, certainty::fallback, "repeated sign");
        else
            proposals.say(at, at + 1, certainty::fallback, "sign by name", *name);
    } else if (ownership_signs.find(sign) != ownership_signs.npos) {
        proposals.skip(at, at + 1, certainty::likely, "mark of ownership");
    } else if (const auto number = number_character(sign)) {
        proposals.say(at, at + 1, certainty::likely, "number in one character",
                      cardinal_words(std::to_string(*number), context.numbers));
    } else if (separates && sign != U'»') {
        proposals.skip(at, at + 1, certainty::fallback, "bullet");
    } else if (is_emoji(sign)) {
        propose_emoji(context, at, proposals);
    } else if (is_pictorial(sign)) {
        proposals.skip(at, at + 1, certainty::fallback, "sign that has no reading");
    }
}

}  // namespace audio_edition::en
