// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/ordinal.h"

#include <span>
#include <string>

#include "ingest/ascii.h"
#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_ascii_letter(text[at])) ++at;
    return at;
}

int value_in(std::span<const NumberWord> words, std::string_view word) noexcept {
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
Ordinal with_unit(std::string_view text, Ordinal ten, const HeadingWords& words) {
    if (ten.end >= text.size() || (text[ten.end] != '-' && text[ten.end] != ' ')) return ten;
    const std::size_t end = letters_end(text, ten.end + 1);
    const int unit = value_in(words.units, ascii_lower(text.substr(ten.end + 1, end - ten.end - 1)));
    if (unit == 0 || unit > 9) return ten;
    return {ten.value + unit, Numerals::words, end};
}

std::optional<Ordinal> number_words(std::string_view text, const HeadingWords& words) {
    std::size_t begin = 0;
    std::size_t end = letters_end(text, 0);
    if (words.articles.contains(ascii_lower(text.substr(0, end))) && end < text.size() && text[end] == ' ') {
        begin = end + 1;
        end = letters_end(text, begin);
    }
    constexpr std::size_t longest = 30;
    if (end - begin > longest || !ends_word(text, end)) return std::nullopt;
    const std::string word = ascii_lower(text.substr(begin, end - begin));
    if (begin > 0 && words.last.contains(word)) return Ordinal{0, Numerals::words, end};
    if (const int unit = value_in(words.units, word); unit != 0) return Ordinal{unit, Numerals::words, end};
    if (const int ten = value_in(words.tens, word); ten != 0)
        return with_unit(text, {ten, Numerals::words, end}, words);
    return std::nullopt;
}

std::optional<Ordinal> roman(std::string_view text) noexcept {
    constexpr std::size_t longest = 15;
    const std::size_t end = letters_end(text, 0);
    if (end > longest || !ends_word(text, end)) return std::nullopt;
    const auto value = roman_value(text.substr(0, end));
    if (!value) return std::nullopt;
    return Ordinal{*value, text.front() >= 'a' ? Numerals::small_roman : Numerals::roman, end};
}

}  // namespace

std::optional<Ordinal> leading_ordinal(std::string_view text, const LanguageWords& language) {
    if (auto found = digits(text)) return found;
    if (auto found = roman(text)) return found;
    return number_words(text, language.headings);
}

}  // namespace audio_edition
