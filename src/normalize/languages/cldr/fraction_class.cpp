// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/fraction_characters.h"
#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

struct Fraction {
    int numerator, denominator;
};

/// ½
std::optional<Fraction> fraction_character_at(const Lexemes& lexemes, std::size_t at) noexcept {
    const FractionCharacter* found = find_fraction_character(lexemes[at].symbol);
    return found == nullptr ? std::nullopt : std::optional(Fraction{found->numerator, found->denominator});
}

constexpr std::int64_t largest_denominator = 100, thousandth = 1000;

/// Of which more than a whole is written as well: 4/4, 5/2.
bool is_common(std::int64_t denominator) noexcept {
    return denominator <= 5 || denominator == 8 || denominator == 16;
}

/// 1/2, 3/4, 4/4; nothing for what may be a date, a score or a path.
std::optional<Fraction> written_fraction(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto numerator = small_value(lexemes, at), denominator = small_value(lexemes, at + 2);
    if (!numerator || !denominator || !lexemes.is_symbol_of(at + 1, U"/\u2044") ||
        !number_starts(lexemes, at) || !lexemes.word_ends(at + 3) ||
        (lexemes.is_symbol_of(at + 3, U"/.,") && lexemes.is_digits(at + 4)) ||
        lexemes.text(at).starts_with('0') || lexemes.text(at + 2).starts_with('0') || *denominator < 2 ||
        (*denominator > largest_denominator && *denominator != thousandth) ||
        (*numerator >= *denominator && !is_common(*denominator)))
        return std::nullopt;
    return Fraction{static_cast<int>(*numerator), static_cast<int>(*denominator)};
}

std::optional<FractionAt> worded(std::optional<std::string> words, std::size_t last, bool below_one,
                                 bool half = false) {
    if (!words) return std::nullopt;
    return FractionAt{std::move(*words), last, below_one, half};
}

std::optional<FractionAt> part_of_one(const Grammar& grammar, const Fraction& fraction, std::size_t last) {
    return worded(grammar.fraction(fraction.numerator, fraction.denominator), last,
                  fraction.numerator < fraction.denominator,
                  fraction.numerator == 1 && fraction.denominator == 2);
}

void propose_fraction(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    if (!grammar.counts()) return;
    const auto fraction = fraction_at(grammar, context.lexemes, at);
    if (!fraction || grammar.is_label(context.lexemes, at)) return;
    const auto agreement = fraction->half
                               ? grammar.counted(context.lexemes, context.lexemes.skip_space(fraction->last))
                               : std::nullopt;
    const bool any = fraction->half && grammar.forms().fractions_take_genitive;
    const auto half = agreement || any ? grammar.half(agreement.value_or(Agreement{})) : std::nullopt;
    proposals.say(at, fraction->last, certainty::likely, "fraction", half.value_or(fraction->words));
}

}  // namespace

std::optional<FractionAt> fraction_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    if (const auto sign = fraction_character_at(lexemes, at)) return part_of_one(grammar, *sign, at + 1);
    if (const auto written = written_fraction(lexemes, at)) return part_of_one(grammar, *written, at + 3);
    const auto whole = small_value(lexemes, at);
    if (!whole || !number_starts(lexemes, at)) return std::nullopt;
    const bool spaced = lexemes.is_space(at + 1);
    const std::size_t part = spaced ? at + 2 : at + 1;
    if (const auto sign = fraction_character_at(lexemes, part))
        return worded(grammar.mixed_fraction(*whole, sign->numerator, sign->denominator), part + 1, false);
    const auto written = spaced ? written_fraction(lexemes, part) : std::nullopt;
    if (!written || written->numerator >= written->denominator || written->denominator > 16)
        return std::nullopt;
    return worded(grammar.mixed_fraction(*whole, written->numerator, written->denominator), part + 3, false);
}

const SemioticClass fraction_class{
    "fraction", {.digits = true, .symbols = U"½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}, propose_fraction};

}  // namespace audio_edition::cldr
