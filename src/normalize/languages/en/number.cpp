// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/number.h"

#include <charconv>

#include "normalize/languages/en/spellout.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t most_groups = 11;    // that a number may have, so that reading one takes bounded time
constexpr std::size_t longest_value = 18;  // digits that an int64 always holds

std::optional<std::int64_t> to_value(std::string_view digits) noexcept {
    std::int64_t value = 0;
    if (digits.empty() || digits.size() > longest_value) return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// The mark at `at`, between digits of which the later ones are `size`, makes one thing of both: 1,204 but
/// not 3,4; 7:30 but not 45:1203, which is a volume and its page.
bool ties_digits(const Lexemes& lexemes, std::size_t at, std::size_t size) noexcept {
    if (lexemes.is_symbol(at, U',')) return size == 3;
    if (lexemes.is_symbol(at, U':')) return size < 3;
    return lexemes.is_symbol_of(at, U"./");
}

/// Groups of three digits from `last` on that `separator` sets apart.
void read_groups(const Lexemes& lexemes, WrittenNumber& number,
                 bool (*is_separator)(const Lexemes&, std::size_t)) {
    for (std::size_t group = 0; group < most_groups; ++group) {
        if (!is_separator(lexemes, number.last) || !lexemes.is_digits(number.last + 1) ||
            lexemes.text(number.last + 1).size() != 3)
            return;
        number.integer += lexemes.text(number.last + 1);
        number.last += 2;
        number.grouped = true;
    }
}

/// As India sets them apart: 1,00,000   12,34,567
void read_indian_groups(const Lexemes& lexemes, WrittenNumber& number) {
    std::string digits = number.integer;
    std::size_t last = number.last;
    const auto group_of = [&](std::size_t size) {
        return lexemes.is_symbol(last, U',') && lexemes.is_digits(last + 1) &&
               lexemes.text(last + 1).size() == size;
    };
    for (std::size_t group = 0; group < most_groups && group_of(2); ++group, last += 2)
        digits += lexemes.text(last + 1);
    if (last == number.last || !group_of(3)) return;
    number.integer = digits.append(lexemes.text(last + 1));
    number.last = last + 2;
    number.grouped = true;
}

bool is_comma(const Lexemes& lexemes, std::size_t at) {
    return lexemes.is_symbol(at, U',');
}

/// As in Switzerland: 1'000'000
bool is_apostrophe_at(const Lexemes& lexemes, std::size_t at) {
    return lexemes.is_symbol_of(at, U"'\u2019");
}

/// 1.234.567, as on the Continent: two groups and no more, for four are an internet address.
bool are_point_groups(const Lexemes& lexemes, std::size_t last) {
    const auto group = [&](std::size_t at) {
        return lexemes.is_symbol(at, U'.') && lexemes.is_digits(at + 1) && lexemes.text(at + 1).size() == 3;
    };
    return group(last) && group(last + 2) && lexemes.word_ends(last + 4) &&
           !(lexemes.is_symbol(last + 4, U'.') && lexemes.is_digits(last + 5));
}

bool is_point(const Lexemes& lexemes, std::size_t at) {
    return lexemes.is_symbol(at, U'.');
}

/// A space between groups, as ISO 80000 writes them. Two numbers may also just stand side by side, so it must
/// be followed by three zeros somewhere in the number: 10 000, 1 250 000, but not "in May 15 300 men".
bool is_group_space(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_space(at) || lexemes.text(at).size() != 1) return false;
    for (std::size_t next = at + 1; next < at + 2 * most_groups; next += 2) {
        if (!lexemes.is_digits(next) || lexemes.text(next).size() != 3) return false;
        if (lexemes.text(next) == "000") return lexemes.word_ends(next + 1);
        if (!lexemes.is_space(next + 1)) return false;
    }
    return false;
}

std::string_view zero_word(ZeroName name, std::string_view by_place) noexcept {
    switch (name) {
        case ZeroName::by_place:
            return by_place;
        case ZeroName::zero:
            return "zero";
        case ZeroName::oh:
            return "oh";
        case ZeroName::nought:
            return "nought";
    }
    return by_place;
}

/// One digit is named, of several a zero is "oh": one point zero, two point oh five, three point six oh.
std::string fraction_digits_words(std::string_view digits, ZeroName name) {
    return spell_digits(digits, zero_word(name, digits.size() > 1 ? "oh" : "zero"));
}

And and_of(const NumberStyle& style) noexcept {
    return style.with_and ? And::yes : And::no;
}

}  // namespace

std::optional<std::int64_t> WrittenNumber::value() const noexcept {
    return to_value(integer);
}

std::optional<std::int64_t> digits_value(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) ? to_value(lexemes.text(at)) : std::nullopt;
}

std::optional<WrittenNumber> read_number(const Lexemes& lexemes, std::size_t at) {
    WrittenNumber number;
    number.last = at;
    if (lexemes.is_digits(at)) {
        number.integer = lexemes.text(at);
        number.last = at + 1;
        if (number.integer.size() <= 3 && number.integer[0] != '0') {
            read_groups(lexemes, number, is_comma);
            if (!number.grouped && number.integer.size() <= 2) read_indian_groups(lexemes, number);
            if (!number.grouped) read_groups(lexemes, number, is_group_space);
            if (!number.grouped) read_groups(lexemes, number, is_apostrophe_at);
            if (!number.grouped && are_point_groups(lexemes, number.last))
                read_groups(lexemes, number, is_point);
        }
    } else if (!lexemes.is_symbol(at, U'.') || !lexemes.word_starts(at) || lexemes.is_symbol(at - 1, U'.')) {
        return std::nullopt;
    }
    if (lexemes.is_symbol(number.last, U'.') && lexemes.is_digits(number.last + 1)) {
        number.fraction = lexemes.text(number.last + 1);
        number.last += 2;
        number.has_fraction = true;
    }
    if (number.last == at) return std::nullopt;
    return number;
}

std::string cardinal_words(std::string_view digits, const NumberStyle& style) {
    if (digits.size() > 1 && digits[0] == '0') return digit_words(digits, style);
    const auto value = to_value(digits);
    return value ? spell_cardinal(*value, and_of(style)) : digit_words(digits, style);
}

std::string number_words(const WrittenNumber& number, const NumberStyle& style) {
    std::string words;
    if (!number.integer.empty()) words = cardinal_words(number.integer, style);
    if (!number.has_fraction) return words;
    if (number.integer == "0") words = zero_word(style.zero, "zero");
    if (!words.empty()) words += ' ';
    return words + "point " + fraction_digits_words(number.fraction, style.zero);
}

std::string ordinal_words(std::int64_t value, const NumberStyle& style) {
    return spell_ordinal(value, and_of(style));
}

bool number_starts(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.word_starts(at) || lexemes.is_symbol(at - 1, U'^')) return false;
    if (!lexemes.is_digits(at - 2)) return true;
    return !ties_digits(lexemes, at - 1, lexemes.text(at).size());
}

bool number_ends(const Lexemes& lexemes, std::size_t last) noexcept {
    if (!lexemes.word_ends(last)) return false;
    if (!lexemes.is_digits(last + 1)) return true;
    return !ties_digits(lexemes, last, lexemes.text(last + 1).size());
}

std::string year_words(std::int64_t year, const NumberStyle& style) {
    const bool first_of_a_millennium = year > 2000 && year % 1000 < 10;
    return first_of_a_millennium ? spell_cardinal(year, and_of(style)) : spell_year(year);
}

std::string digit_words(std::string_view digits, const NumberStyle& style) {
    return spell_digits(digits, zero_word(style.zero, "zero"));
}

std::string pair_words(std::string_view digits) {
    if (digits.size() < 3 || digits.size() > 4) return cardinal_words(digits);
    const std::string_view head = digits.substr(0, digits.size() - 2);
    const std::string_view tail = digits.substr(digits.size() - 2);
    const std::string first = head[0] == '0' ? digit_words(head) : cardinal_words(head);
    if (tail == "00") return first + " hundred";
    if (tail[0] == '0') return first + " oh " + digit_words(tail.substr(1));
    return first + ' ' + cardinal_words(tail);
}

std::string decade_words(std::int64_t first_year) {
    return plural_words(spell_year(first_year));
}

std::string plural_words(std::string number) {
    if (number.ends_with('y')) {
        number.back() = 'i';
        return number + "es";
    }
    return number + (number.ends_with('x') ? "es" : "s");
}

}  // namespace audio_edition::en
