// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/fraction.h"

#include <array>
#include <optional>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/vulgar_fraction.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Two numbers with a slash that are a name by now, and said one after the other.
struct SlashSaying {
    std::int64_t first, second;
};
constexpr auto slash_sayings = std::to_array<SlashSaying>({{7, 7}, {9, 11}, {20, 20}, {24, 7}, {26, 11}});

constexpr WordSet metre_words({"beat", "feel", "groove", "metre", "meter", "rhythm", "signature", "time"});
constexpr WordSet marking_words({"gave", "give", "gives", "got", "grade", "marked", "rate", "rated", "rating",
                                 "score", "scored", "solid"});

// Of whom a share is counted: 5/10 people.
constexpr WordSet counted_ones(
    {"adults",   "americans", "cases",    "children", "companies",   "countries", "customers", "dentists",
     "doctors",  "employees", "families", "games",    "kids",        "matches",   "men",       "participants",
     "patients", "people",    "players",  "pupils",   "respondents", "states",    "students",  "subjects",
     "teachers", "tests",     "times",    "users",    "voters",      "women",     "workers"});

constexpr std::u32string_view fraction_symbols = U"¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉⁰¹²³⁴⁵⁶⁷⁸⁹";

/// One of `words` among the few words before `at`.
template <std::size_t count>
bool said_before(const Lexemes& lexemes, std::size_t at, const WordSet<count>& words) {
    for (std::size_t steps = 0; steps < 6; ++steps)
        if (words.contains(lexemes.folded(--at))) return true;
    return false;
}

/// Windows 95/98: the numbers belong to a name in the middle of a sentence.
bool is_within_name(const Lexemes& lexemes, std::size_t at) {
    const std::size_t name = lexemes.before(at);
    return lexemes.is_capitalised(name) && lexemes.is_word(lexemes.before(name));
}

/// The word between the two numbers when they are no fraction; empty when nothing stands between them.
struct Spoken {
    std::string_view between;
    std::string_view rule;
};

/// what is 12/4, calculate 90/15
bool asks_for_result(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    if (lexemes.is_word(before, "what's") || lexemes.is_word(before, "calculate")) return true;
    return lexemes.is_word(before, "is") && (lexemes.is_word(lexemes.before(before), "what") ||
                                             lexemes.is_word(lexemes.before(before), "much"));
}

std::optional<Spoken> read_as_pair(const Lexemes& lexemes, std::size_t at, const VulgarFraction& pair) {
    const std::int64_t first = pair.numerator, second = pair.denominator;
    for (const SlashSaying& each : slash_sayings)
        if (each.first == first && each.second == second) return Spoken{" ", "a saying"};
    if (first + second == 100 && first % 5 == 0 && first >= 50) return Spoken{" ", "shares of a hundred"};
    if (lexemes.is_word(lexemes.skip_space(pair.last), "vision")) return Spoken{" ", "vision"};
    if (second <= 16 && (second & (second - 1)) == 0 && first < 16 &&
        metre_words.contains(lexemes.folded(lexemes.skip_space(pair.last))))
        return Spoken{" ", "metre"};
    if (first >= 90 && first <= 220 && second >= 50 && second <= 130 && first > second)
        return Spoken{" over ", "blood pressure"};
    if (!pair.proper() && asks_for_result(lexemes, at)) return Spoken{" divided by ", "division"};
    const std::size_t next = lexemes.skip_space(pair.last);
    const bool stars = lexemes.is_word(next, "star") || lexemes.is_word(next, "stars");
    if (first >= 10 && second >= 10 && is_within_name(lexemes, at))
        return Spoken{" ", "a name with two numbers"};
    if (stars && first <= second) return Spoken{" out of ", "marks"};
    if (second >= 5 && first < second && lexemes.is_space(pair.last) &&
        counted_ones.contains(lexemes.folded(next)))
        return Spoken{" out of ", "so many of them"};
    const bool of_a_scale = second == 5 || second == 10 || second == 100;
    if (of_a_scale && first <= second && (first == second || said_before(lexemes, at, marking_words)))
        return Spoken{" out of ", "marks"};
    return std::nullopt;
}

/// A hyphen ties the fraction to a noun: a 3/4-inch pipe.
bool is_compound(const Lexemes& lexemes, std::size_t last) {
    return lexemes.is_symbol(last, U'-') && lexemes.is_word(last + 1);
}

/// half an hour, a half-inch pipe
bool loses_one(const Lexemes& lexemes, std::size_t last) {
    return is_compound(lexemes, last) ||
           (lexemes.is_space(last) && (lexemes.is_word(last + 1, "a") || lexemes.is_word(last + 1, "an")));
}

std::string pair_of(const Lexemes& lexemes, std::size_t at, const Spoken& spoken, const Context& context) {
    const auto words = [&](std::size_t digits) {
        const bool over = spoken.between == " over ";
        return over ? pair_words(lexemes.text(digits))
                    : cardinal_words(lexemes.text(digits), context.numbers);
    };
    return words(at) + std::string(spoken.between) + words(at + 2);
}

/// 4.5/5, 8.7/10: marks with decimals
void propose_decimal_marks(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto mark = read_number(lexemes, at);
    if (!mark || !mark->has_fraction || !number_starts(lexemes, at) || !lexemes.is_symbol(mark->last, U'/') ||
        !number_ends(lexemes, mark->last + 2))
        return;
    const auto best = digits_value(lexemes, mark->last + 1);
    if (!best || (*best != 5 && *best != 10 && *best != 100) || mark->value().value_or(*best) >= *best)
        return;
    proposals.say(at, mark->last + 2, certainty::certain, "marks",
                  number_words(*mark, context.numbers) + " out of " +
                      cardinal_words(lexemes.text(mark->last + 1), context.numbers));
}

void propose_fraction(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    propose_decimal_marks(context, at, proposals);
    const auto fraction = read_fraction(lexemes, at);
    if (!fraction) return;
    const bool in_a_code = lexemes.is_dash(at - 1) && lexemes.is_word(at - 2);
    if (in_a_code && !fraction->unmistakable) return;
    const std::size_t last = fraction->last;
    if (fraction->unmistakable || fraction->whole) {
        proposals.say(at, last, fraction->proper() ? certainty::certain : certainty::likely,
                      fraction->whole ? "mixed number" : "fraction",
                      fraction_words(*fraction, context.numbers));
        return;
    }
    if (const auto pair = read_as_pair(lexemes, at, *fraction)) {
        proposals.say(at, last, certainty::certain, pair->rule, pair_of(lexemes, at, *pair, context));
        return;
    }
    if (lexemes.text(at).starts_with('0') && lexemes.text(at).size() > 1) return;
    std::string spoken = fraction_words(*fraction, context.numbers);
    if (spoken == "one half" && loses_one(lexemes, last)) spoken = "half";
    if (spoken == "three quarters" && is_compound(lexemes, last)) spoken = "three quarter";
    proposals.say(at, last, fraction->proper() ? certainty::likely : certainty::possible,
                  "numerator and denominator", spoken);
}

}  // namespace

const SemioticClass fraction_class{
    "fraction", {.digits = true, .symbols = fraction_symbols}, propose_fraction};

}  // namespace audio_edition::en
