// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/vulgar_fraction.h"

#include <array>
#include <string_view>

#include "normalize/fraction_characters.h"
#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr WordSet ordinal_endings({"nd", "nds", "rd", "rds", "st", "th", "ths"});
constexpr WordSet kitchen_units({"cup", "cups", "ft", "gal", "in", "inch", "kg", "lb", "lbs", "mi", "mile",
                                 "oz", "pint", "pt", "qt", "tbsp", "tsp", "yd"});
constexpr std::u32string_view raised_digits = U"⁰¹²³⁴⁵⁶⁷⁸⁹", dropped_digits = U"₀₁₂₃₄₅₆₇₈₉";
constexpr std::u32string_view slashes = U"/\u2044\u2215";
constexpr std::size_t longest_part = 6;   // digits of a numerator or denominator
constexpr std::size_t longest_whole = 3;  // digits of what stands before a fraction

/// The number that a row of raised or lowered digits writes; nothing where there is none, or one too long.
std::optional<std::int64_t> read_set_digits(const Lexemes& lexemes, std::size_t& at,
                                            std::u32string_view digits) {
    std::int64_t value = 0;
    const std::size_t first = at;
    for (; lexemes.is_symbol_of(at, digits); ++at) {
        if (at - first == longest_part) return std::nullopt;
        value = value * 10 + static_cast<std::int64_t>(digits.find(lexemes[at].symbol));
    }
    return at == first ? std::nullopt : std::optional(value);
}

/// ³⁄₄, ¹¹/₁₆: raised digits over lowered ones
std::optional<VulgarFraction> read_set_fraction(const Lexemes& lexemes, std::size_t at) {
    const auto numerator = read_set_digits(lexemes, at, raised_digits);
    if (!numerator || !lexemes.is_symbol_of(at, slashes)) return std::nullopt;
    const auto denominator = read_set_digits(lexemes, ++at, dropped_digits);
    if (!denominator) return std::nullopt;
    return VulgarFraction{at, std::nullopt, *numerator, *denominator, true};
}

/// The part after the whole number, or all of it.
std::optional<VulgarFraction> read_proper_fraction(const Lexemes& lexemes, std::size_t at) {
    if (const auto set = read_set_fraction(lexemes, at)) return set;
    if (const FractionCharacter* character = find_fraction_character(lexemes[at].symbol))
        return VulgarFraction{at + 1, std::nullopt, character->numerator, character->denominator, true};

    if (!lexemes.is_digits(at) || !lexemes.is_symbol_of(at + 1, slashes) || !lexemes.is_digits(at + 2))
        return std::nullopt;
    if (lexemes.text(at).size() > longest_part || lexemes.text(at + 2).size() > longest_part)
        return std::nullopt;
    VulgarFraction fraction{at + 3, std::nullopt, *digits_value(lexemes, at), *digits_value(lexemes, at + 2),
                            !lexemes.is_symbol(at + 1, U'/')};
    if (ordinal_endings.contains(lexemes.folded(at + 3))) {
        fraction.unmistakable = true;
        ++fraction.last;
    }
    const bool goes_on =
        lexemes.is_symbol_of(fraction.last, slashes) ||
        (lexemes.is_symbol_of(fraction.last, U".,:") && lexemes.is_digits(fraction.last + 1));
    const bool unit = lexemes.is_word(fraction.last) && fraction.proper() &&
                      kitchen_units.contains(lexemes.folded(fraction.last));  // 1/2lb
    if (goes_on || !(unit || lexemes.word_ends(fraction.last))) return std::nullopt;
    return fraction;
}

/// Where the part after a whole number begins; a year or a number that is itself part of a fraction is no
/// whole number.
std::optional<VulgarFraction> read_behind_whole(const Lexemes& lexemes, std::size_t at) {
    const std::string_view digits = lexemes.text(at);
    if (digits.size() > longest_whole || digits[0] == '0') return std::nullopt;
    const bool apart = lexemes.is_space(at + 1) || lexemes.is_dash(at + 1);
    auto part = read_proper_fraction(lexemes, apart ? at + 2 : at + 1);
    if (!part || (!apart && lexemes.is_digits(at + 1))) return std::nullopt;
    if (lexemes.is_dash(at + 1) && !part->proper()) return std::nullopt;
    part->whole = digits_value(lexemes, at);
    return part;
}

std::string denominator_words(std::int64_t denominator, bool plural, const NumberStyle& style) {
    if (denominator == 2) return plural ? "halves" : "half";
    std::string words = denominator == 4 ? "quarter" : ordinal_words(denominator, style);
    const bool round = denominator == 100 || denominator == 1'000 || denominator == 1'000'000;
    if (round) words.erase(0, std::string_view("one ").size());
    return plural ? plural_words(std::move(words)) : words;
}

}  // namespace

std::optional<VulgarFraction> read_fraction(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_digits(at)) return read_proper_fraction(lexemes, at);
    if (!number_starts(lexemes, at)) return std::nullopt;
    if (auto mixed = read_behind_whole(lexemes, at)) return mixed;
    return read_proper_fraction(lexemes, at);
}

std::string fraction_words(const VulgarFraction& fraction, const NumberStyle& style) {
    const std::string numerator = cardinal_words(std::to_string(fraction.numerator), style);
    std::string part;
    if (fraction.denominator == 0)
        part = numerator + " divided by zero";
    else if (fraction.denominator == 1)
        part = numerator + " over one";
    else
        part = numerator + ' ' + denominator_words(fraction.denominator, fraction.numerator != 1, style);
    if (!fraction.whole) return part;

    const std::string whole = cardinal_words(std::to_string(*fraction.whole), style) + " and ";
    const bool common = fraction.numerator == 1 && fraction.denominator >= 2 && fraction.denominator <= 4;
    return whole + (common ? "a" + part.substr(std::string_view("one").size()) : part);
}

}  // namespace audio_edition::en
