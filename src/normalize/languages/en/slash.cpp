// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/slash.h"

#include <algorithm>
#include <span>

#include "normalize/languages/en/slash_table.h"
#include "normalize/languages/en/symbol_place.h"
#include "normalize/word_set.h"

namespace audio_edition::en {

namespace {

bool is_slash_pair(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view first = lexemes.folded(lexemes.before(at));
    const std::string_view second = lexemes.folded(lexemes.skip_space(at + 1));
    return std::any_of(slash_pairs.begin(), slash_pairs.end(),
                       [&](const SlashPair& pair) { return first == pair.first && second == pair.second; });
}

/// A/C, P/E, AC/DC, F/A-18
bool joins_letters(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto is_letters = [&](std::size_t word) {
        return lexemes.is_upper(word) && lexemes.text(word).size() <= 2;
    };
    return is_letters(at - 1) && is_letters(at + 1) && lexemes.word_starts(at - 1) &&
           lexemes.word_ends(at + 2) && lexemes.text(at - 1).size() == lexemes.text(at + 1).size();
}

/// The slash and dash of Rs 10,000/- and of 5/-: in place of smaller coins.
bool is_in_place_of_coins(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at - 1) && lexemes.is_dash(at + 1) && !lexemes.is_digits(at + 2) &&
           !lexemes.is_word(at + 2);
}

/// The number that ends before `at` is of rupees, by what stands before it.
bool counts_rupees(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr int most_groups = 6;
    std::size_t first = at - 1;
    for (int group = 0; group < most_groups && lexemes.is_symbol(first - 1, U','); ++group) first -= 2;
    std::size_t currency = lexemes.before(first);
    if (lexemes.is_symbol(currency, U'.')) --currency;
    return lexemes.is_word(currency, "rs") || lexemes.is_word(currency, "inr") ||
           lexemes.is_symbol(currency, U'₹');
}

/// May 7 /PRNewswire/ -- The board: slashes around the name of an agency.
bool encloses_agency(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto is_agency = [&](std::size_t word) {
        return lexemes.is_word(word) && lexemes.starts_upper(word) && !lexemes.is_space(word + 1);
    };
    const bool opens = lexemes.is_space(at - 1) && is_agency(at + 1) && lexemes.is_symbol(at + 2, U'/') &&
                       !lexemes.is_word(at + 3);
    const bool closes = is_agency(at - 1) && lexemes.is_symbol(at - 2, U'/') && lexemes.is_space(at - 3) &&
                        !lexemes.is_word(at + 1);
    return opens || closes;
}

constexpr WordSet degrees({"c", "f"});
constexpr WordSet lengths({"cm", "ft", "in", "km", "m", "mi", "mile", "miles", "mm", "yd", "yds"});
constexpr WordSet weights({"g", "kg", "lb", "lbs", "oz"});
constexpr WordSet volumes({"cups", "floz", "l", "ml", "pint", "pints", "pt", "qt"});

/// The unit of the number before `at`, touching it or after ° or a space: 180C, 180°C, 20 cm.
std::string_view unit_before(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t number = at - 2;
    if (lexemes.is_symbol(number, U'\u00B0') || lexemes.is_space(number)) --number;
    return lexemes.is_word(at - 1) && lexemes.is_digits(number) ? lexemes.folded(at - 1) : std::string_view{};
}

/// The unit of the number after `at`: 350F, 350°F, 8 in, 7½in.
std::string_view unit_after(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr std::size_t longest_number = 4;  // lexemes
    if (!lexemes.is_digits(at + 1)) return {};
    std::size_t unit = at + 2;
    while (unit < at + longest_number && !lexemes.is_word(unit) && !lexemes.is_end(unit)) ++unit;
    return lexemes.is_word(unit) ? lexemes.folded(unit) : std::string_view{};
}

/// 180C/350F/gas 4, 20cm/8in, 450g/1lb: the same measure in other units.
bool parts_equal_measures(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view one = unit_before(lexemes, at), other = unit_after(lexemes, at);
    if (degrees.contains(one) && (lexemes.is_word(at + 1, "gas") || lexemes.is_word(at + 1, "fan")))
        return true;
    if (one.empty() || other.empty() || one == other) return false;
    for (const auto kind :
         {std::span<const std::string_view>(degrees), std::span<const std::string_view>(lengths),
          std::span<const std::string_view>(weights), std::span<const std::string_view>(volumes)})
        if (std::ranges::binary_search(kind, one) && std::ranges::binary_search(kind, other)) return true;
    return false;
}

}  // namespace

void propose_slash(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (encloses_agency(lexemes, at)) {
        if (lexemes.is_space(at - 1))
            proposals.pause(at, at + 1, certainty::certain, "slash before a name", "\u2013 ");
        else
            proposals.skip(at, at + 1, certainty::certain, "slash after a name");
        return;
    }
    if (lexemes.is_word(at - 1, "and") && lexemes.is_word(at + 1, "or"))
        proposals.skip(at, at + 1, certainty::certain, "and/or");
    else if (is_slash_pair(lexemes, at) || parts_equal_measures(lexemes, at))
        proposals.say(at, at + 1, certainty::certain, "a slash that means or", "or");
    else if (joins_letters(lexemes, at))
        proposals.skip(at, at + 1, certainty::likely, "slash between letters");
    else if (lexemes.is_word(at - 1, "f") && lexemes.word_starts(at - 1) && lexemes.is_digits(at + 1))
        proposals.skip(at, at + 1, certainty::certain, "opening of a lens");
    else if (is_in_place_of_coins(lexemes, at) && counts_rupees(lexemes, at))
        proposals.skip(at, at + 2, certainty::certain, "no smaller coins");
    else if (is_in_place_of_coins(lexemes, at))
        proposals.say(at, at + 2, certainty::certain, "shillings",
                      lexemes.text(at - 1) == "1" ? " shilling" : " shillings");
    else if (is_repeated(lexemes, at))
        proposals.skip(at, at + 1, certainty::fallback, "repeated sign");
    else if (stands_apart(lexemes, at, at + 1) && lexemes.is_symbol_of(at - 2, U".,;:!?\u2014"))
        proposals.skip(at, at + 1, certainty::likely, "line of a verse");
    else
        proposals.say(at, at + 1, certainty::fallback, "slash", "slash");
}

void propose_slash_word(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!lexemes.word_starts(at) || !lexemes.is_symbol(at + 1, U'/')) return;
    for (const SlashWord& each : slash_words) {
        const std::size_t last = at + (each.third.empty() ? 3U : 5U);
        if (!lexemes.is_word(at, each.first) || !lexemes.is_word(at + 2, each.second) ||
            !lexemes.word_ends(last))
            continue;
        if (lexemes.is_symbol(last, U'/')) return;
        const bool third =
            each.third.empty() || (lexemes.is_symbol(at + 3, U'/') && lexemes.is_word(at + 4, each.third));
        if (third) proposals.say(at, last, certainty::certain, "word with a slash", each.spoken);
    }
    if (lexemes.is_word(at, "w") && (lexemes.is_space(at + 2) || lexemes.is_word(at + 2)))
        proposals.say(at, at + 2, certainty::likely, "word with a slash", "with");
}

}  // namespace audio_edition::en
