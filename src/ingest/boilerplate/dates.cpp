// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/dates.h"

#include <array>

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
    std::size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    return end - at;
}

bool is_year(const LineWord& word) noexcept {
    return word.text.size() == 4 && digits_at(word.text, 0) == 4 &&
           (word.text[0] == '1' || word.text[0] == '2');
}

/// 3, 03, 3rd
bool is_day_of_month(const LineWord& word, const CalendarWords& calendar) noexcept {
    const std::size_t digits = digits_at(word.text, 0);
    if (digits == 0 || digits > 2) return false;
    const std::string_view suffix = word.text.substr(digits);
    return suffix.empty() || calendar.day_endings.contains(suffix);
}

/// 2024-03-03, 2024-03-03T10:05, 03/03/2024, 3.3.24; a telephone number has longer parts.
bool is_numeric_date(const LineWord& word) noexcept {
    std::array<std::size_t, 3> digits{};
    std::size_t at = 0;
    for (std::size_t part = 0; part < digits.size(); ++part) {
        if (part > 0 && (at == word.text.size() ||
                         std::string_view("-/.").find(word.text[at++]) == std::string_view::npos)) {
            return false;
        }
        digits[part] = digits_at(word.text, at);
        at += digits[part];
    }
    if (digits[1] < 1 || digits[1] > 2 || (at < word.text.size() && word.text[at] != 'T')) return false;
    const bool year_first = digits[0] == 4 && digits[2] >= 1 && digits[2] <= 2;
    const bool year_last = digits[0] >= 1 && digits[0] <= 2 && (digits[2] == 2 || digits[2] == 4);
    return year_first || year_last;
}

std::size_t after_year(LineWords words, std::size_t at, const CalendarWords& calendar) noexcept {
    std::size_t next = after_separators(words, at);
    if (next < words.size() && says_one_of(words[next], calendar.before_year)) ++next;
    return next < words.size() && is_year(words[next]) ? next + 1 : at;
}

/// The stop of "3." and "Mo." is a word of its own.
std::size_t after_day(LineWords words, std::size_t at, const CalendarWords& calendar) noexcept {
    const bool stopped =
        at + 1 < words.size() && words[at + 1].text == "." && words[at + 1].span.begin == words[at].span.end;
    return stopped && calendar.day_endings.contains(".") ? at + 2 : at + 1;
}

/// March 3 · 3 March · 3rd of March, with or without a year; March 2024
std::size_t calendar_date_end(LineWords words, std::size_t at, YearOfDate year,
                              const CalendarWords& calendar) noexcept {
    const auto month_at = [&](std::size_t i) {
        return i < words.size() && says_one_of(words[i], calendar.months);
    };
    std::size_t end = at;
    if (month_at(at) && at + 1 < words.size() && is_day_of_month(words[at + 1], calendar)) {
        end = at + 2;
    } else if (month_at(at) && after_year(words, at + 1, calendar) != at + 1) {
        return after_year(words, at + 1, calendar);
    } else if (at < words.size() && is_day_of_month(words[at], calendar)) {
        std::size_t month = after_day(words, at, calendar);
        if (month < words.size() && says_one_of(words[month], calendar.before_month)) ++month;
        if (!month_at(month)) return at;
        end = month + 1;
    } else {
        return at;
    }
    const std::size_t with_year = after_year(words, end, calendar);
    return with_year == end && year == YearOfDate::required ? at : with_year;
}

/// 10h05, 10h
bool is_time_with_mark(std::string_view text, const CalendarWords& calendar) noexcept {
    const std::size_t hour = digits_at(text, 0);
    const std::string_view mark = calendar.hour_marks.beginning_of(text.substr(hour));
    const std::size_t end = hour + mark.size();
    return hour <= 2 && !mark.empty() && end + digits_at(text, end) == text.size();
}

/// "at 10:05 am GMT", "10.05am", "| 5 pm"
std::size_t after_time_of_day(LineWords words, std::size_t at, const CalendarWords& calendar) noexcept {
    std::size_t next = after_separators(words, at);
    for (int word = 0; word < 2 && next < words.size() && says_one_of(words[next], calendar.before_time);
         ++word)
        ++next;
    if (next >= words.size() || words[next].kind != LineWordKind::number || is_year(words[next])) return at;
    const std::string_view time = words[next].text;
    const bool clock =
        time.find_first_of(":.") != std::string_view::npos || is_time_with_mark(time, calendar);
    const bool half_attached = calendar.attached_halves.any_ends(time);
    ++next;
    const bool half = next < words.size() && says_one_of(words[next], calendar.halves_of_the_day);
    if (!clock && !half_attached && !half) return at;
    if (half) ++next;
    const std::size_t zone = after_separators(words, next);
    return zone < words.size() && says_one_of(words[zone], calendar.time_zones) ? zone + 1 : next;
}

}  // namespace

bool is_month(const LineWord& word, const LanguageWords& language) noexcept {
    return says_one_of(word, language.calendar.months);
}

std::size_t date_end(LineWords words, std::size_t at, YearOfDate year, const LanguageWords& language) {
    const CalendarWords& calendar = language.calendar;
    std::size_t begin = at;
    if (begin < words.size() && says_one_of(words[begin], calendar.days))
        begin = after_separators(words, after_day(words, begin, calendar));
    if (begin >= words.size()) return at;
    const std::size_t end =
        is_numeric_date(words[begin]) ? begin + 1 : calendar_date_end(words, begin, year, calendar);
    return end == begin ? at : after_time_of_day(words, end, calendar);
}

}  // namespace audio_edition
