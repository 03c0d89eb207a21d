// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/decade.h"

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/range.h"

namespace audio_edition::en {
namespace {

/// Digits and the plural's s: 1980s, 1980's, '90s, 20s, 747s.
struct Plural {
    std::size_t last = 0;
    std::size_t digits = 0;
    bool apostrophe = false;  // 1990's: a plural or a possessive
};

/// three 6s, 1s and 0s; but an iPhone 5s, and 4s by itself.
bool is_plural_digit(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    if (lexemes.is_word(before)) return lexemes[before].letter_case == LetterCase::lower;
    return lexemes.is_word(lexemes.skip_space(at + 2), "and") && lexemes.is_digits(at + 5);
}

bool is_decade(std::string_view digits) {
    return digits.back() == '0' && digits[0] != '0' &&
           (digits.size() == 2 || (digits.size() == 4 && digits[0] <= '2'));
}

std::optional<Plural> read_plural(const Lexemes& lexemes, std::size_t at) {
    const bool short_form = lexemes.is_symbol_of(at, U"'\u2018") && !lexemes.is_word(at - 1);
    const std::size_t digits = short_form ? at + 1 : at;
    if (!short_form && lexemes.is_digits(digits) && number_starts(lexemes, digits))
        if (const auto number = read_number(lexemes, digits);
            number && number->grouped && !number->has_fraction && lexemes.is_word(number->last, "s") &&
            lexemes.text(number->last) == "s" && lexemes.word_ends(number->last + 1))
            return Plural{number->last + 1, digits, false};
    if (!lexemes.is_digits(digits) || lexemes.text(digits).size() > 4 || !number_starts(lexemes, digits))
        return std::nullopt;
    if (short_form && lexemes.text(digits).size() != 2) return std::nullopt;
    const bool apostrophe = lexemes.is_symbol(digits + 1, U'\'');
    const std::size_t ending = digits + (apostrophe ? 2 : 1);
    if (!lexemes.is_word(ending, "s") || !lexemes.word_ends(ending + 1)) return std::nullopt;
    // County Road 600S runs south; only a decade is ever set as 1960S.
    if (lexemes.is_upper(ending) && !is_decade(lexemes.text(digits))) return std::nullopt;
    if (lexemes.text(digits).size() == 1 && !is_plural_digit(lexemes, digits)) return std::nullopt;
    return Plural{ending + 1, digits, apostrophe};
}

std::string plural_of(const Lexemes& lexemes, std::size_t at) {
    if (const auto number = read_number(lexemes, at); number && number->grouped) {
        std::string words = number_words(*number, {});
        if (words.starts_with("one ") && words.find(' ', 4) == words.npos) words.erase(0, 4);
        return plural_words(std::move(words));
    }
    const std::string_view digits = lexemes.text(at);
    if (digits == "00") return "two thousands";
    if (digits == "1000") return "thousands";
    if (digits.size() == 4 && digits[0] <= '2') return decade_words(*digits_value(lexemes, at));
    if (digits.size() == 3 && digits.substr(1) != "00") return plural_words(pair_words(digits));
    if (digits == "100") return "hundreds";
    return plural_words(cardinal_words(digits));
}

/// Words that call for a stretch of time: the 1990's, in the early '80's.
bool after_article(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    for (const std::string_view word :
         {"the", "early", "late", "mid", "his", "her", "their", "my", "our", "through"})
        if (lexemes.is_word(before, word)) return true;
    return lexemes.is_dash(at - 1);
}

void propose_decade(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto plural = read_plural(lexemes, at);
    if (!plural) return;
    const bool decade = is_decade(lexemes.text(plural->digits));
    if (plural->apostrophe && !(decade && after_article(lexemes, at))) return;
    std::string spoken = plural_of(lexemes, plural->digits);
    if (const auto next = decade ? read_range_dash(lexemes, plural->last) : std::nullopt) {
        const auto second = read_plural(lexemes, *next);
        if (second && !second->apostrophe)
            proposals.say(at, second->last, certainty::certain, "from decade to decade",
                          spoken + " to " + plural_of(lexemes, second->digits));
    }
    proposals.say(at, plural->last, certainty::certain, decade ? "decade" : "plural of a number", spoken);
}

}  // namespace

const SemioticClass decade_class{"decade", {.digits = true, .symbols = U"'\u2018"}, propose_decade};

}  // namespace audio_edition::en
