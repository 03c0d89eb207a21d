// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition::en {

/// A way to write a month or a day of the week.
struct CalendarName {
    std::string_view folded;
    int number;          ///< 1 is January, or Monday
    bool abbreviated;    ///< may have a full stop that belongs to it
    bool has_other_use;  ///< is also another word, or somebody's name: may, march, Sun
};

inline constexpr std::array<std::string_view, 13> month_words = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

inline constexpr std::array<std::string_view, 8> weekday_words = {
    "", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

// Sorted.
inline constexpr auto month_names = std::to_array<CalendarName>({
    {"apr", 4, true, false},        {"april", 4, false, false},    {"aug", 8, true, false},
    {"august", 8, false, false},    {"dec", 12, true, false},      {"december", 12, false, false},
    {"feb", 2, true, false},        {"february", 2, false, false}, {"jan", 1, true, true},
    {"january", 1, false, false},   {"jul", 7, true, false},       {"july", 7, false, false},
    {"jun", 6, true, false},        {"june", 6, false, false},     {"mar", 3, true, true},
    {"march", 3, false, true},      {"may", 5, false, true},       {"nov", 11, true, false},
    {"november", 11, false, false}, {"oct", 10, true, false},      {"october", 10, false, false},
    {"sep", 9, true, false},        {"sept", 9, true, false},      {"september", 9, false, false},
});

inline constexpr auto weekday_names = std::to_array<CalendarName>({
    {"fri", 5, true, false},      {"friday", 5, false, false}, {"mon", 1, true, true},
    {"monday", 1, false, false},  {"sat", 6, true, true},      {"saturday", 6, false, false},
    {"sun", 7, true, true},       {"sunday", 7, false, false}, {"thu", 4, true, false},
    {"thur", 4, true, false},     {"thurs", 4, true, false},   {"thursday", 4, false, false},
    {"tu", 2, true, true},        {"tue", 2, true, false},     {"tues", 2, true, false},
    {"tuesday", 2, false, false}, {"wed", 3, true, true},      {"wednesday", 3, false, false},
    {"weds", 3, true, false},
});

static_assert(std::ranges::is_sorted(month_names, {}, &CalendarName::folded));
static_assert(std::ranges::is_sorted(weekday_names, {}, &CalendarName::folded));

}  // namespace audio_edition::en
