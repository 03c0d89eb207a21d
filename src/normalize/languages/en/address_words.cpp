// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/address_words.h"

#include <array>

#include "normalize/languages/en/number.h"

namespace audio_edition::en {
namespace {

struct NamedSign {
    char32_t sign;
    std::string_view spoken;
};

constexpr auto named_signs = std::to_array<NamedSign>({{U'.', "dot"},
                                                       {U'_', "underscore"},
                                                       {U'/', "slash"},
                                                       {U'@', "at"},
                                                       {U':', "colon"},
                                                       {U'~', "tilde"},
                                                       {U'+', "plus"}});

std::string digits_in_address(std::string_view digits) {
    if (digits.size() <= 2 && digits[0] != '0') return cardinal_words(digits);
    const bool year = digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    return year ? year_words(std::stoi(std::string(digits))) : digit_words(digits);
}

/// Humps of a camel that are words: HealthyYouth, but not hFciHOQc.
bool has_words(std::string_view word) {
    const std::string split = split_camel_case(word);
    std::size_t humps = 1;
    for (const char c : split) humps += c == ' ' ? 1 : 0;
    return word.size() / humps >= 4;
}

}  // namespace

std::string split_camel_case(std::string_view word) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
    std::string split;
    std::size_t part = 0;  // letters since the last space
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool hump = is_upper(word[i]) && i > 0 && is_lower(word[i - 1]);
        const bool after_capitals = i + 1 < word.size() && i > 0 && is_upper(word[i]) &&
                                    is_upper(word[i - 1]) && is_lower(word[i + 1]);
        if ((hump || after_capitals) && part > 1) {
            split += ' ';
            part = 0;
        }
        split += word[i];
        ++part;
    }
    return split;
}

bool is_machine_made(const Lexemes& lexemes, std::size_t at, std::size_t last) {
    std::size_t end = at;
    bool digits = false, letters = false, capitals_inside = false;
    for (; end < last && is_name_part(lexemes, end); ++end) {
        digits |= lexemes.is_digits(end);
        letters |= lexemes.is_word(end);
        capitals_inside |= lexemes[end].letter_case == LetterCase::mixed;
    }
    const std::size_t size = lexemes[end - 1].end - lexemes[at].begin;
    if (digits && letters) return size >= 6 && (end - at > 2 || capitals_inside);
    if (digits) return size > 6;
    return capitals_inside && size >= 6 && !has_words(lexemes.text(at));
}

void add_address_word(std::string& spoken, std::string_view word) {
    if (!spoken.empty()) spoken += ' ';
    spoken += word;
}

void add_address_lexeme(const Lexemes& lexemes, std::size_t at, std::string& spoken) {
    if (lexemes.is_word(at)) return add_address_word(spoken, split_camel_case(lexemes.text(at)));
    if (lexemes.is_digits(at)) return add_address_word(spoken, digits_in_address(lexemes.text(at)));
    if (lexemes.is_dash(at)) return add_address_word(spoken, "dash");
    for (const NamedSign& each : named_signs)
        if (lexemes.is_symbol(at, each.sign)) return add_address_word(spoken, each.spoken);
}

}  // namespace audio_edition::en
