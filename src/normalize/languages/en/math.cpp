// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/math.h"

#include <algorithm>
#include <array>
#include <optional>

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/exponent.h"
#include "normalize/languages/en/greek_letter.h"
#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Words near a hyphen between two numbers that make it a minus.
constexpr WordSet sum_words({"calculate", "compute", "equals", "equation", "evaluate", "minus", "plus",
                             "simplify", "solve", "subtract", "sum"});
constexpr std::size_t sum_reach = 12;  // lexemes

bool begins_operand(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || is_variable(lexemes, at) || lexemes.is_symbol_of(at, U"(√∞±") ||
           (lexemes.is_symbol_of(at, U"-\u2212.") && lexemes.is_digits(at + 1));
}

/// An operator with the same white space on both sides and operands beyond.
bool joins_operands(const Lexemes& lexemes, std::size_t at, std::size_t last) noexcept {
    const bool spaced = lexemes.is_space(at - 1);
    if (lexemes.is_space(last) != spaced) return false;
    return ends_operand(lexemes, spaced ? at - 2 : at - 1) &&
           begins_operand(lexemes, spaced ? last + 1 : last);
}

/// The row of operands and operators around `at` has an equals sign, or a word nearby calls for a sum.
bool is_in_sum(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto is_part = [&](std::size_t i) {
        return lexemes.is_space(i) || lexemes.is_digits(i) || is_variable(lexemes, i) ||
               lexemes.is_symbol_of(i, U"+-\u2212\u2013*×÷/().,^²³√?");
    };
    for (const bool right : {true, false}) {
        std::size_t here = at;
        for (std::size_t step = 0; step < sum_reach; ++step) {
            here = right ? here + 1 : here - 1;
            if (lexemes.is_symbol_of(here, U"=≠≤≥≈")) return true;
            if (!is_part(here)) break;
        }
    }
    for (std::size_t step = 1; step <= sum_reach; ++step)
        for (const std::size_t near : {at - step, at + step})
            if (lexemes.is_word(near) && sum_words.contains(lexemes.folded(near))) return true;
    return false;
}

/// 3 - 2, 35-20=15: begun at the first number, since the dash alone would be a range.
void propose_minus(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto first = read_amount(lexemes, at, context.numbers);
    if (!first || first->part) return;
    const std::size_t dash = lexemes.skip_space(first->last);
    if (!lexemes.is_dash(dash) || !joins_operands(lexemes, dash, dash + 1) || !is_in_sum(lexemes, dash))
        return;
    const auto second = read_amount(lexemes, lexemes.skip_space(dash + 1), context.numbers);
    if (!second || second->has_sign) return;
    proposals.say(at, second->last, certainty::certain, "minus", first->spoken + " minus " + second->spoken);
}

/// 2 × 4, 8*7, 1.2 x 10^9
void propose_times(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool star = lexemes.is_symbol(at, U'*');
    const bool letter = lexemes.is_word(at);
    if (!joins_operands(lexemes, at, at + 1)) return;
    if (letter) {
        const std::size_t next = lexemes.skip_space(at + 1);
        const bool power = lexemes.text(next) == "10" && lexemes.is_symbol_of(next + 1, U"^⁻⁰¹²³⁴⁵⁶⁷⁸⁹");
        if (!lexemes.is_digits(next) || (!power && !is_in_sum(lexemes, at))) return;
    }
    if (lexemes.is_space(at + 1) && lexemes.is_word(at + 2, "a")) return;  // the article
    const bool words = is_variable(lexemes, at - 1) && is_variable(lexemes, at + 1) && star;
    proposals.say(at, at + 1, words ? certainty::possible : certainty::certain, "times", "times");
}

/// Operators whose sign leaves no doubt where they stand between operands.
void propose_operator(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    struct Operator {
        char32_t sign;
        std::string_view spoken;
    };
    static constexpr auto operators = std::to_array<Operator>({{U'+', "plus"},
                                                               {U'=', "equals"},
                                                               {U'\u2212', "minus"},
                                                               {U'-', "minus"},
                                                               {U'\u2013', "minus"},
                                                               {U'/', "over"},
                                                               {U'<', "is less than"},
                                                               {U'>', "is greater than"},
                                                               {U'≤', "is less than or equal to"},
                                                               {U'≥', "is greater than or equal to"},
                                                               {U'≈', "is approximately"},
                                                               {U'→', "to"},
                                                               {U'·', "times"},
                                                               {U'⋅', "times"}});
    if (!joins_operands(lexemes, at, at + 1)) return;
    const bool doubtful = lexemes.is_symbol_of(at, U"-\u2013/·");
    if (doubtful && !is_in_sum(lexemes, at)) return;
    for (const Operator& each : operators)
        if (lexemes.is_symbol(at, each.sign))
            proposals.say(at, at + 1, certainty::certain, "operator", each.spoken);
}

/// A sign that belongs to the number after it: -5, ±5, ≈20, ≥18.
void propose_prefix(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool behind = lexemes.is_word(at - 1) || lexemes.is_digits(at - 1) ||
                        lexemes.is_symbol_of(at - 1, U".,)]%'\"\u201D-\u2013\u2014");
    const std::size_t next = at + 1;
    const bool number =
        lexemes.is_digits(next) || (lexemes.is_symbol(next, U'.') && lexemes.is_digits(next + 1));
    if (behind || !number) return;
    if (lexemes.is_symbol_of(at, U"-\u2212\u2013"))
        proposals.say(at, next, certainty::likely, "minus sign", "minus");
    else if (lexemes.is_symbol_of(at, U"≈∼"))
        proposals.say(at, next, certainty::likely, "about", "about");
    else if (lexemes.is_symbol(at, U'>'))
        proposals.say(at, next, certainty::certain, "more than", "more than");
}

/// 2^10 = 1024: a number beside an operator is no year.
void propose_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    constexpr std::u32string_view operators = U"=+÷≈≠≤≥";
    const auto number = lexemes.text(at).size() >= 3 ? read_number(lexemes, at) : std::nullopt;
    if (!number || !lexemes.word_starts(at) || !number_ends(lexemes, number->last)) return;
    if (lexemes.is_symbol_of(lexemes.before(at), operators) ||
        lexemes.is_symbol_of(lexemes.skip_space(number->last), operators))
        proposals.say(at, number->last, certainty::certain, "number in a sum",
                      number_words(*number, context.numbers));
}

/// 6.02e23, 1e-5: as calculators write powers of ten. 3E8 is a room or a code.
void propose_scientific(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto number = number_starts(lexemes, at) ? read_number(lexemes, at) : std::nullopt;
    if (!number || !lexemes.is_word(number->last, "e")) return;
    const std::size_t sign = number->last + 1;
    const bool negative = lexemes.is_symbol_of(sign, U"-\u2212"), positive = lexemes.is_symbol(sign, U'+');
    const std::size_t digits = negative || positive ? sign + 1 : sign;
    const auto power = digits_value(lexemes, digits);
    if (!power || *power > 999 || !(number->has_fraction || negative || positive) ||
        !number_ends(lexemes, digits + 1))
        return;
    proposals.say(at, digits + 1, certainty::certain, "power of ten",
                  number_words(*number, context.numbers) + " times ten to the " +
                      (negative ? "minus " + cardinal_words(std::to_string(*power), context.numbers)
                                : ordinal_words(*power, context.numbers)));
}

/// The variable a, which the engine would take for the article.
void propose_letter(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    constexpr std::u32string_view operators = U"+=×÷^²³≠≤≥±√";
    const bool operand = lexemes.is_symbol_of(lexemes.skip_space(at + 1), operators) ||
                         lexemes.is_symbol_of(lexemes.before(at), operators);
    if (operand && lexemes.word_starts(at) && lexemes.word_ends(at + 1))
        proposals.say(at, at + 1, certainty::likely, "the letter A", lexemes.text(at), "ˈeɪ");
}

/// TNF-α, Δx, π: a letter of another alphabet that stands alone.
void propose_greek(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    for (const GreekLetter& each : greek_letters)
        if (lexemes.text(at) == each.letter)
            proposals.say(at, at + 1, certainty::likely, "Greek letter", each.name);
}

constexpr auto multiplied_letters = std::to_array<std::string_view>({"bx", "kx", "mc", "mgh", "mx", "vt"});

/// mc², y = mx + b: letters that are multiplied
void propose_product(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::string_view letters = lexemes.text(at);
    if (std::ranges::find(multiplied_letters, letters) == multiplied_letters.end() ||
        !lexemes.word_starts(at))
        return;
    const bool squared = lexemes.is_symbol(at + 1, U'²');
    const bool operand = squared || lexemes.is_symbol_of(lexemes.skip_space(at + 1), U"+=\u2212") ||
                         lexemes.is_symbol(lexemes.before(at), U'=');
    if (!operand || !(squared || lexemes.word_ends(at + 1))) return;
    std::string spoken;
    for (const char letter : letters) spoken.append(spoken.empty() ? "" : " ").append(1, letter);
    proposals.say(at, at + 1, certainty::certain, "letters of a product", squared ? spoken + ' ' : spoken);
}

void propose_math(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        propose_product(lexemes, at, proposals);
        if (lexemes.is_word(at, "a")) propose_letter(lexemes, at, proposals);
        if (lexemes.is_word(at, "x")) propose_times(lexemes, at, proposals);
        if (lexemes.text(at).size() > 1) propose_greek(lexemes, at, proposals);
        return;
    }
    if (lexemes.is_digits(at)) {
        if (lexemes.is_word(at - 1)) return;
        propose_minus(context, at, proposals);
        propose_number(context, at, proposals);
        propose_scientific(context, at, proposals);
        return;
    }
    propose_exponent(context, at, proposals);
    if (lexemes.is_symbol_of(at, U"*×")) propose_times(lexemes, at, proposals);
    propose_operator(lexemes, at, proposals);
    propose_prefix(lexemes, at, proposals);
}

constexpr auto math_words = [] {
    std::array<std::string_view, greek_letters.size() + multiplied_letters.size() + 2> words{"a", "x"};
    for (std::size_t i = 0; i < multiplied_letters.size(); ++i) words[i + 2] = multiplied_letters[i];
    for (std::size_t i = 0; i < greek_letters.size(); ++i)
        words[i + multiplied_letters.size() + 2] = greek_letters[i].letter;
    return words;
}();

}  // namespace

const SemioticClass math_class{"math",
                               {.digits = true,
                                .symbols = U"+-\u2212\u2013*×/<>≤≥≈∼·⋅→^⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ=\u2032\u2033'",
                                .words = math_words},
                               propose_math};

}  // namespace audio_edition::en
