// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/fraction.h"

#include <algorithm>
#include <array>
#include <optional>

#include "normalize/number.h"
#include "normalize/vulgar_fraction.h"

namespace audio_edition {
namespace {

// Two numbers with a slash that are a name by now, and said one after the other.
struct Saying {
    std::int64_t first, second;
};
constexpr auto sayings = std::to_array<Saying>({{7, 7}, {9, 11}, {20, 20}, {24, 7}});

constexpr auto metre_words = std::to_array<std::string_view>({"beat", "metre", "meter", "signature", "time"});
constexpr auto marking_words = std::to_array<std::string_view>(
    {"gave", "give", "got", "grade", "marked", "rate", "rated", "rating", "score", "scored", "solid"});

constexpr std::u32string_view fraction_symbols = U"¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉";

template <typename Table>
bool contains(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// One of `table` among the few words before `at`.
template <typename Table>
bool said_before(const Lexemes& lexemes, std::size_t at, const Table& table) {
    for (std::size_t steps = 0; steps < 6; ++steps)
        if (contains(table, lexemes.folded(--at))) return true;
    return false;
}

/// The word between the two numbers when they are no fraction; empty when nothing stands between them.
struct Spoken {
    std::string_view between;
    std::string_view rule;
};

std::optional<Spoken> read_as_pair(const Lexemes& lexemes, std::size_t at, const VulgarFraction& pair) {
    const std::int64_t first = pair.numerator, second = pair.denominator;
    for (const Saying& each : sayings)
        if (each.first == first && each.second == second) return Spoken{" ", "a saying"};
    if (first + second == 100 && first % 5 == 0 && first >= 50) return Spoken{" ", "shares of a hundred"};
    if (lexemes.is_word(lexemes.skip_space(pair.last), "vision")) return Spoken{" ", "vision"};
    if (second <= 16 && (second & (second - 1)) == 0 && first < 16 &&
        contains(metre_words, lexemes.folded(lexemes.skip_space(pair.last))))
        return Spoken{" ", "metre"};
    if (first >= 90 && first <= 220 && second >= 50 && second <= 130 && first > second)
        return Spoken{" over ", "blood pressure"};
    const bool of_a_scale = second == 5 || second == 10 || second == 100;
    if (of_a_scale && first <= second && (first == second || said_before(lexemes, at, marking_words)))
        return Spoken{" out of ", "marks"};
    return std::nullopt;
}

std::string pair_of(const Lexemes& lexemes, std::size_t at, const Spoken& spoken, const Context& context) {
    const auto words = [&](std::size_t digits) {
        const bool over = spoken.between == " over ";
        return over ? pair_words(lexemes.text(digits))
                    : cardinal_words(lexemes.text(digits), context.options.accent);
    };
    return words(at) + std::string(spoken.between) + words(at + 2);
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const auto fraction = read_fraction(lexemes, at);
    if (!fraction) return;
    const bool in_a_code = lexemes.is_dash(at - 1) && lexemes.is_word(at - 2);
    if (in_a_code && !fraction->unmistakable) return;
    const std::size_t last = fraction->last;
    if (fraction->unmistakable || fraction->whole) {
        readings.push_back({at,
                            last,
                            fraction->proper() ? certainty::certain : certainty::likely,
                            {"fraction", fraction->whole ? "mixed number" : "fraction"},
                            fraction_words(*fraction, context.options.accent),
                            {}});
        return;
    }
    if (const auto pair = read_as_pair(lexemes, at, *fraction)) {
        readings.push_back({at,
                            last,
                            certainty::certain,
                            {"fraction", pair->rule},
                            pair_of(lexemes, at, *pair, context),
                            {}});
        return;
    }
    if (lexemes.text(at).starts_with('0') && lexemes.text(at).size() > 1) return;
    const bool half_a = fraction->numerator == 1 && fraction->denominator == 2 && lexemes.is_space(last) &&
                        (lexemes.is_word(last + 1, "a") || lexemes.is_word(last + 1, "an"));
    readings.push_back({at,
                        last,
                        fraction->proper() ? certainty::likely : certainty::possible,
                        {"fraction", "numerator and denominator"},
                        half_a ? "half" : fraction_words(*fraction, context.options.accent),
                        {}});
}

}  // namespace

const SemioticClass fraction_class{"fraction", {.digits = true, .symbols = fraction_symbols}, propose};

}  // namespace audio_edition
