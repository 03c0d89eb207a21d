// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/ordinal.h"

#include <algorithm>
#include <span>
#include <string>

#include "text/letter_case.h"
#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

std::size_t letters_end(std::string_view text, std::size_t at) noexcept {
    for (CodePoint c = decode_at(text, at); c.size > 0 && is_letter(c.value); c = decode_at(text, at))
        at += c.size;
    return at;
}

struct WordValue {
    int value = 0;
    bool ranks = false;
};

WordValue value_in(std::span<const NumberWord> words, std::string_view word) noexcept {
    for (const NumberWord& row : words) {
        if (row.cardinal.contains(word)) return {row.value, false};
        if (row.ordinal.contains(word)) return {row.value, true};
    }
    return {};
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

bool parts_number_words(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && (text[at] == '-' || text[at] == ' ');
}

/// "twenty-one", "Twenty first" and "vingt et un" from the ten on.
Ordinal with_unit(std::string_view text, Ordinal ten, const HeadingWords& words) {
    if (!parts_number_words(text, ten.end)) return ten;
    std::size_t begin = ten.end + 1;
    std::size_t end = letters_end(text, begin);
    if (words.number_joints.contains(lower_in_place(text.substr(begin, end - begin))) &&
        parts_number_words(text, end)) {
        begin = end + 1;
        end = letters_end(text, begin);
    }
    const WordValue unit = value_in(words.units, lower_in_place(text.substr(begin, end - begin)));
    if (unit.value == 0 || unit.value > 9) return ten;
    return {ten.value + unit.value, Numerals::words, end, unit.ranks};
}

std::optional<Ordinal> number_words(std::string_view text, const HeadingWords& words) {
    std::size_t begin = 0;
    std::size_t end = letters_end(text, 0);
    if (words.articles.contains(lower_in_place(text.substr(0, end))) && end < text.size() &&
        text[end] == ' ') {
        begin = end + 1;
        end = letters_end(text, begin);
    }
    constexpr std::size_t longest = 40;
    if (end - begin > longest || !ends_word(text, end)) return std::nullopt;
    const std::string word = lower_in_place(text.substr(begin, end - begin));
    if (begin > 0 && words.last.contains(word)) return Ordinal{0, Numerals::words, end, true};
    if (const WordValue unit = value_in(words.units, word); unit.value != 0)
        return Ordinal{unit.value, Numerals::words, end, unit.ranks};
    if (const WordValue ten = value_in(words.tens, word); ten.value != 0)
        return with_unit(text, {ten.value, Numerals::words, end, ten.ranks}, words);
    return std::nullopt;
}

std::size_t roman_end(std::string_view text) noexcept {
    return std::min(text.find_first_not_of("IVXLCDM"), text.size());
}

std::optional<Ordinal> roman(std::string_view text, const HeadingWords& words) noexcept {
    constexpr std::size_t longest = 15;
    const std::size_t end = letters_end(text, 0);
    if (end > longest || !ends_word(text, end) || words.no_numerals.contains(text.substr(0, end)))
        return std::nullopt;
    const auto value = roman_value(text.substr(0, end));
    if (!value) return std::nullopt;
    return Ordinal{*value, text.front() >= 'a' ? Numerals::small_roman : Numerals::roman, end};
}

}  // namespace

std::optional<Ordinal> leading_ordinal(std::string_view text, const LanguageWords& language) {
    if (auto found = digits(text)) return found;
    if (auto found = number_words(text, language.headings)) return found;  // "dix" is a Roman numeral as well
    return roman(text, language.headings);
}

std::optional<Ordinal> leading_rank(std::string_view text, const LanguageWords& language) {
    const std::size_t digits_end = std::min(text.find_first_not_of("0123456789"), text.size());
    const std::size_t number_end = digits_end > 0 ? digits_end : roman_end(text);
    if (number_end == 0) return std::nullopt;
    const std::string_view number = text.substr(0, number_end);
    auto found = digits_end > 0 ? digits(number) : roman(number, language.headings);
    // "Le" and "La" are no 50th.
    const bool is_short_word =
        number_end == 1 && std::string_view("LCDM").find(text.front()) != std::string_view::npos;
    if (!found || is_short_word || found->end != number_end) return std::nullopt;
    constexpr std::size_t longest_ending = 8;
    const std::size_t space =
        std::min(text.substr(0, number_end + longest_ending).find(' ', number_end), text.size());
    if (space == text.size()) return std::nullopt;  // what is numbered follows
    if (!language.headings.number_endings.contains(
            lower_in_place(text.substr(number_end, space - number_end))))
        return std::nullopt;
    found->end = space;
    found->ranks = true;
    return found;
}

}  // namespace audio_edition
