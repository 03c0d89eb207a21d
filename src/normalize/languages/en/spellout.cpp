// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/spellout.h"

#include <array>

namespace audio_edition::en {
namespace {

constexpr std::array<std::string_view, 20> units = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 20> unit_ordinals = {
    "zeroth",     "first",     "second",    "third",       "fourth",     "fifth",     "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",   "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};

struct Power {
    std::uint64_t value;
    std::string_view name;
};

/// Those that an int64 reaches, in the short scale.
constexpr std::array<Power, 7> powers = {{{1'000'000'000'000'000'000, "quintillion"},
                                          {1'000'000'000'000'000, "quadrillion"},
                                          {1'000'000'000'000, "trillion"},
                                          {1'000'000'000, "billion"},
                                          {1'000'000, "million"},
                                          {1000, "thousand"},
                                          {100, "hundred"}}};

void add_word(std::string& words, std::string_view word) {
    if (!words.empty()) words += ' ';
    words += word;
}

/// Below a hundred.
void add_small(std::string& words, std::uint64_t value) {
    if (value < units.size()) return add_word(words, units.at(value));
    add_word(words, tens.at(value / 10));
    if (value % 10 != 0) (words += '-') += units.at(value % 10);
}

void add_cardinal(std::string& words, std::uint64_t value, And with_and) {
    if (value == 0) return add_word(words, units[0]);
    const bool alone = value < 100;
    for (const Power& power : powers) {
        if (value < power.value) continue;
        add_cardinal(words, value / power.value, with_and);
        add_word(words, power.name);
        value %= power.value;
    }
    if (value == 0) return;
    if (!alone && with_and == And::yes) add_word(words, "and");
    add_small(words, value);
}

/// Twenty-one: twenty-first; only the last word changes.
std::string as_ordinal(std::string words, std::uint64_t last_two_digits) {
    const std::uint64_t unit = last_two_digits < units.size() ? last_two_digits : last_two_digits % 10;
    if (last_two_digits == 0 && words != units[0]) return words + "th";
    if (unit == 0 && last_two_digits != 0) {
        words.pop_back();  // twenty: twentieth
        return words + "ieth";
    }
    words.resize(words.size() - units.at(unit).size());
    return words.append(unit_ordinals.at(unit));
}

/// Nineteen oh-five; `century` is not 0.
std::string in_pairs(std::uint64_t century, std::uint64_t rest) {
    std::string words;
    add_small(words, century);
    if (rest == 0) return words + " hundred";
    if (rest < 10) return words.append(" oh-").append(units.at(rest));
    add_small(words, rest);
    return words;
}

/// Defined for the least value too.
std::uint64_t magnitude(std::int64_t value) noexcept {
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

std::string signed_words(std::int64_t value, std::string words) {
    return value < 0 ? "minus " + std::move(words) : words;
}

std::string cardinal(std::uint64_t value, And with_and) {
    std::string words;
    add_cardinal(words, value, with_and);
    return words;
}

}  // namespace

std::string spell_cardinal(std::int64_t value, And with_and) {
    return signed_words(value, cardinal(magnitude(value), with_and));
}

std::string spell_ordinal(std::int64_t value, And with_and) {
    const std::uint64_t above_zero = magnitude(value);
    return signed_words(value, as_ordinal(cardinal(above_zero, with_and), above_zero % 100));
}

std::string spell_year(std::int64_t year) {
    const std::uint64_t value = magnitude(year);
    const bool by_thousands = value >= 1000 && value % 1000 < 10;
    if (value < 100 || value >= 10'000 || by_thousands) return spell_cardinal(year);
    return signed_words(year, in_pairs(value / 100, value % 100));
}

std::string spell_digits(std::string_view digits, std::string_view zero) {
    std::string words;
    for (const char c : digits) {
        if (c < '0' || c > '9') continue;
        add_word(words, c == '0' ? zero : units.at(static_cast<std::size_t>(c - '0')));
    }
    return words;
}

}  // namespace audio_edition::en
