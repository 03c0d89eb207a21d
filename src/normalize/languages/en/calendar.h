// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/lexeme.h"

namespace audio_edition::en {

/// A month or a day of the week as it is written, its full stop included: October, Oct., OCT
struct CalendarWord {
    std::size_t last = 0;  ///< the lexeme after it
    int number = 0;        ///< 1 is January, or Monday
    bool abbreviated = false;
    bool other_use = false;  ///< is also another word: March, Sun
    bool sure = true;        ///< false where the other use is the likelier: may, march
    [[nodiscard]] bool has_stop(const Lexemes& lexemes) const noexcept {
        return abbreviated && lexemes.is_symbol(last - 1, U'.');
    }
};

[[nodiscard]] std::optional<CalendarWord> read_month(const Lexemes& lexemes, std::size_t at) noexcept;
[[nodiscard]] std::optional<CalendarWord> read_weekday(const Lexemes& lexemes, std::size_t at) noexcept;

/// A day of the month: 5, 05, 5th, 22ND, and as it was once written, 2d.
struct MonthDay {
    std::size_t last = 0;
    int day = 0;
    bool ordinal = false;  ///< written with its ending
};

[[nodiscard]] std::optional<MonthDay> read_month_day(const Lexemes& lexemes, std::size_t at) noexcept;

/// A year where a date calls for one: 1980, '80, 44 B.C.
struct CalendarYear {
    std::size_t last = 0;
    std::string spoken;
};

[[nodiscard]] std::optional<CalendarYear> read_calendar_year(const Lexemes& lexemes, std::size_t at,
                                                             const NumberStyle& style);

/// The last two digits of a year by themselves: ninety-eight, oh five.
[[nodiscard]] std::string short_year_words(std::string_view two_digits);

/// May fifteenth, or in British May the fifteenth   ·   the fifteenth of May
[[nodiscard]] std::string month_first(int month, std::string_view days, Region region);
[[nodiscard]] std::string day_first(int month, std::string_view days);

}  // namespace audio_edition::en
