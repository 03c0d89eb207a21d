// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// Digits in groups, with what stands between them: +44 (0)20 7946-0958.
struct DigitGroups {
    static constexpr std::size_t most_groups = 8;
    std::size_t last = 0;
    std::array<std::size_t, most_groups> at{};
    std::array<char32_t, most_groups>
        before{};  // the separator ahead of each; 0 for the first, ' ' for a space
    std::size_t count = 0;
    std::size_t digits = 0;
    bool bracket = false;
    bool too_many = false;

    [[nodiscard]] bool has_shape(const Lexemes& lexemes, std::initializer_list<std::size_t> sizes) const {
        if (sizes.size() != count) return false;
        std::size_t i = 0;
        return std::all_of(sizes.begin(), sizes.end(),
                           [&](std::size_t size) { return lexemes.text(at[i++]).size() == size; });
    }
    [[nodiscard]] bool joined_by(char32_t separator) const noexcept {
        for (std::size_t i = 1; i < count; ++i)
            if (before[i] != separator) return false;
        return count > 1;
    }
};

/// The groups from lexeme `at` on. `count` is 0 where there are no digits.
[[nodiscard]] DigitGroups read_digit_groups(const Lexemes& lexemes, std::size_t at);

/// six five zero, four five one, one two three four. An area code of hundreds after 1 is said as such.
[[nodiscard]] std::string digit_groups_words(const Lexemes& lexemes, const DigitGroups& groups,
                                             const NumberStyle& style);

}  // namespace audio_edition::en
