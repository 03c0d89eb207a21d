// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/cardinal.h"

#include "normalize/languages/en/number.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_number = 12;  // digits; whoever reads more of them out reads them one by one

/// 1500, but not 1000, 2000 and 2500: fifteen hundred.
bool counts_in_hundreds(std::string_view digits) {
    return digits.size() == 4 && digits[0] == '1' && digits[1] != '0' && digits.substr(2) == "00";
}

std::string digits_words(const Context& context, std::size_t at) {
    const std::string_view digits = context.lexemes.text(at);
    if (digits.size() > longest_number) return digit_words(digits, context.numbers);
    if (counts_in_hundreds(digits)) return pair_words(digits);
    return cardinal_words(digits, context.numbers);
}

/// Numbers with points between them; where they end.
std::size_t end_of_points(const Lexemes& lexemes, std::size_t at) {
    std::size_t last = at + 1;
    for (int points = 0; points < 8 && lexemes.is_symbol(last, U'.') && lexemes.is_digits(last + 1); ++points)
        last += 2;
    return last;
}

/// Two points or more: a version, a section. 1.2.3
void propose_points(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t last = end_of_points(lexemes, at);
    if (last < at + 5 || !number_starts(lexemes, at) || !lexemes.word_ends(last)) return;
    if (const auto number = read_number(lexemes, at); number && number->grouped) return;
    std::string spoken;
    for (std::size_t part = at; part < last; part += 2) {
        if (part != at) spoken += " point ";
        spoken += cardinal_words(lexemes.text(part), context.numbers);
    }
    proposals.say(at, last, certainty::likely, "numbers with points", spoken);
}

/// The sign of −5; a hyphen only where no word or number stands before it.
void propose_minus_sign(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool point = lexemes.is_symbol(at + 1, U'.') && lexemes.is_digits(at + 2);
    const bool currency = lexemes.is_symbol_of(at + 1, U"$£€¥") && lexemes.is_digits(at + 2);
    if (!lexemes.is_digits(at + 1) && !point && !currency) return;
    const bool minus = lexemes.is_symbol(at, U'\u2212');
    const bool opens =
        lexemes.is_space(at - 1) || lexemes.is_end(at - 1) || lexemes.is_symbol_of(at - 1, U"([/=<>≈~±,");
    if (!opens || (lexemes.is_space(at - 1) && lexemes.is_digits(at - 2))) return;
    const bool like_a_year = lexemes.is_digits(at + 1) && lexemes.text(at + 1).size() == 4;
    if (!minus && like_a_year) return;
    proposals.say(at, at + 1, certainty::likely, "negative number", "minus");
}

void propose_cardinal(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_dash(at)) return propose_minus_sign(context, at, proposals);
    if (const auto number = read_number(lexemes, at); number && (number->has_fraction || number->grouped))
        proposals.say(at, number->last, number->grouped ? certainty::likely : certainty::possible,
                      number->has_fraction ? "decimal point" : "thousands set apart",
                      number_words(*number, context.numbers));
    if (!lexemes.is_digits(at)) return;
    propose_points(context, at, proposals);
    proposals.say(at, at + 1, certainty::fallback, "digits", digits_words(context, at));
}

}  // namespace

const SemioticClass cardinal_class{
    "cardinal", {.digits = true, .symbols = U".-\u2010\u2011\u2012\u2013\u2212"}, propose_cardinal};

}  // namespace audio_edition::en
