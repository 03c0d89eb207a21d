// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/ordinal.h"

#include <array>
#include <string>

#include "text/utf8.h"

namespace audio_edition {
namespace {

struct NumberWord {
    std::string_view cardinal;
    std::string_view ordinal;
    int value;
};

constexpr std::array<NumberWord, 19> units{{
    {"one", "first", 1},
    {"two", "second", 2},
    {"three", "third", 3},
    {"four", "fourth", 4},
    {"five", "fifth", 5},
    {"six", "sixth", 6},
    {"seven", "seventh", 7},
    {"eight", "eighth", 8},
    {"nine", "ninth", 9},
    {"ten", "tenth", 10},
    {"eleven", "eleventh", 11},
    {"twelve", "twelfth", 12},
    {"thirteen", "thirteenth", 13},
    {"fourteen", "fourteenth", 14},
    {"fifteen", "fifteenth", 15},
    {"sixteen", "sixteenth", 16},
    {"seventeen", "seventeenth", 17},
    {"eighteen", "eighteenth", 18},
    {"nineteen", "nineteenth", 19},
}};

constexpr std::array<NumberWord, 8> tens{{
    {"twenty", "twentieth", 20},
    {"thirty", "thirtieth", 30},
    {"forty", "fortieth", 40},
    {"fifty", "fiftieth", 50},
    {"sixty", "sixtieth", 60},
    {"seventy", "seventieth", 70},
    {"eighty", "eightieth", 80},
    {"ninety", "ninetieth", 90},
}};

struct RomanDigit {
    std::string_view upper;
    std::string_view lower;
    int value;
    int most;  ///< times in a row
};

constexpr std::array<RomanDigit, 13> roman_digits{{
    {"M", "m", 1000, 3},
    {"CM", "cm", 900, 1},
    {"D", "d", 500, 1},
    {"CD", "cd", 400, 1},
    {"C", "c", 100, 3},
    {"XC", "xc", 90, 1},
    {"L", "l", 50, 1},
    {"XL", "xl", 40, 1},
    {"X", "x", 10, 3},
    {"IX", "ix", 9, 1},
    {"V", "v", 5, 1},
    {"IV", "iv", 4, 1},
    {"I", "i", 1, 3},
}};

bool is_ascii_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_ascii_letter(text[at])) ++at;
    return at;
}

std::string lower(std::string_view text) {
    std::string made{text};
    for (char& c : made) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return made;
}

template <std::size_t size>
int value_in(const std::array<NumberWord, size>& words, std::string_view word) noexcept {
    for (const NumberWord& row : words) {
        if (word == row.cardinal || word == row.ordinal) return row.value;
    }
    return 0;
}

bool ends_word(std::string_view text, std::size_t at) noexcept {
    const char32_t c = decode_at(text, at).value;
    return !is_letter(c) && !is_digit(c);
}

std::optional<Ordinal> digits(std::string_view text) noexcept {
    int value = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < 4 && text[at] >= '0' && text[at] <= '9'; ++at)
        value = value * 10 + (text[at] - '0');
    if (value == 0 || value > 3999 || !ends_word(text, at)) return std::nullopt;
    return Ordinal{value, Numerals::arabic, at};
}

/// "twenty-one" and "Twenty first" from "twenty" on.
Ordinal with_unit(std::string_view text, Ordinal ten) {
    if (ten.end >= text.size() || (text[ten.end] != '-' && text[ten.end] != ' ')) return ten;
    const std::size_t end = letters_end(text, ten.end + 1);
    const int unit = value_in(units, lower(text.substr(ten.end + 1, end - ten.end - 1)));
    if (unit == 0 || unit > 9) return ten;
    return {ten.value + unit, Numerals::words, end};
}

std::optional<Ordinal> number_words(std::string_view text) {
    std::size_t begin = 0;
    std::size_t end = letters_end(text, 0);
    if (lower(text.substr(0, end)) == "the" && end < text.size() && text[end] == ' ') {
        begin = end + 1;
        end = letters_end(text, begin);
    }
    constexpr std::size_t longest = 11;
    if (end - begin > longest || !ends_word(text, end)) return std::nullopt;
    const std::string word = lower(text.substr(begin, end - begin));
    if (begin > 0 && word == "last") return Ordinal{0, Numerals::words, end};
    if (const int unit = value_in(units, word); unit != 0) return Ordinal{unit, Numerals::words, end};
    if (const int ten = value_in(tens, word); ten != 0) return with_unit(text, {ten, Numerals::words, end});
    return std::nullopt;
}

std::optional<Ordinal> roman(std::string_view text) noexcept {
    constexpr std::size_t longest = 15;
    const std::size_t end = letters_end(text, 0);
    if (end > longest || !ends_word(text, end)) return std::nullopt;
    const int value = roman_value(text.substr(0, end));
    if (value == 0) return std::nullopt;
    return Ordinal{value, text.front() >= 'a' ? Numerals::small_roman : Numerals::roman, end};
}

/// Whether `text` is how `value` is written: greedy reading also takes "IXV" and "Xi".
bool is_canonical(std::string_view text, int value) noexcept {
    const bool lower_case = !text.empty() && text.front() >= 'a';
    for (const RomanDigit& digit : roman_digits) {
        const std::string_view letters = lower_case ? digit.lower : digit.upper;
        for (; value >= digit.value; value -= digit.value) {
            if (!text.starts_with(letters)) return false;
            text.remove_prefix(letters.size());
        }
    }
    return text.empty();
}

}  // namespace

int roman_value(std::string_view text) noexcept {
    int value = 0;
    std::size_t at = 0;
    for (const RomanDigit& digit : roman_digits) {
        const auto follows = [&] {
            return text.substr(at).starts_with(digit.upper) || text.substr(at).starts_with(digit.lower);
        };
        for (int times = 0; times < digit.most && follows(); ++times) {
            value += digit.value;
            at += digit.upper.size();
        }
    }
    return at == text.size() && is_canonical(text, value) ? value : 0;
}

std::optional<Ordinal> leading_ordinal(std::string_view text) {
    if (auto found = digits(text)) return found;
    if (auto found = roman(text)) return found;
    return number_words(text);
}

}  // namespace audio_edition
