// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/digit_groups.h"

#include "normalize/languages/en/number.h"

namespace audio_edition::en {

DigitGroups read_digit_groups(const Lexemes& lexemes, std::size_t at) {
    DigitGroups groups;
    char32_t separator = 0;
    for (std::size_t here = at; groups.count < DigitGroups::most_groups;) {
        const bool bracket = lexemes.is_symbol(here, U'(') && lexemes.is_digits(here + 1) &&
                             lexemes.is_symbol(here + 2, U')') && groups.count <= 1;
        const std::size_t digits = bracket ? here + 1 : here;
        if (!lexemes.is_digits(digits)) break;
        groups.bracket |= bracket;
        groups.at[groups.count] = digits;
        groups.before[groups.count++] = separator;
        groups.digits += lexemes.text(digits).size();
        groups.last = bracket ? digits + 2 : digits + 1;
        here = groups.last;
        separator = U'(';
        if (lexemes.is_space(here) && lexemes.text(here) == " ") {
            separator = U' ';
            ++here;
        } else if (lexemes.is_dash(here) || lexemes.is_symbol(here, U'.')) {
            separator = lexemes.is_dash(here) ? U'-' : U'.';
            ++here;
        } else if (!bracket && !lexemes.is_symbol(here, U'(')) {
            break;
        }
    }
    groups.too_many = groups.count == DigitGroups::most_groups;
    return groups;
}

std::string digit_groups_words(const Lexemes& lexemes, const DigitGroups& groups, const NumberStyle& style) {
    std::string spoken;
    for (std::size_t i = 0; i < groups.count; ++i) {
        const std::string_view digits = lexemes.text(groups.at[i]);
        if (i > 0) spoken += ", ";
        const bool free_call = digits.size() == 3 && digits.ends_with("00") && digits[0] != '0' && i > 0 &&
                               lexemes.text(groups.at[i - 1]) == "1";
        spoken += free_call ? cardinal_words(digits) : digit_words(digits, style);
    }
    return spoken;
}

}  // namespace audio_edition::en
