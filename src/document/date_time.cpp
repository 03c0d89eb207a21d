// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/date_time.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace audio_edition {
namespace {

using namespace std::chrono;

/// `text` follows `shape`, in which 9 stands for any digit: "9999-99-99".
bool has_shape(std::string_view text, std::string_view shape) {
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '9' ? !digit : text[i] != shape[i]) return false;
    }
    return true;
}

int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::optional<sys_days> parse_day(std::string_view text) {
    if (!has_shape(text, "9999-99-99")) return std::nullopt;
    const year_month_day date{year(number(text.substr(0, 4))),
                              month(static_cast<unsigned>(number(text.substr(5, 2)))),
                              day(static_cast<unsigned>(number(text.substr(8, 2))))};
    if (!date.ok() || date.year() < year(1)) return std::nullopt;
    return sys_days(date);
}

std::optional<seconds> parse_time(std::string_view text) {
    if (!has_shape(text, "99:99:99")) return std::nullopt;
    const std::array<int, 3> time{number(text.substr(0, 2)), number(text.substr(3, 2)),
                                  number(text.substr(6, 2))};
    if (time[0] > 23 || time[1] > 59 || time[2] > 59) return std::nullopt;
    return hours(time[0]) + minutes(time[1]) + seconds(time[2]);
}

std::optional<minutes> parse_offset(std::string_view text) {
    if (text == "Z") return minutes(0);
    const bool east = has_shape(text, "+99:99");
    if (!east && !has_shape(text, "-99:99")) return std::nullopt;
    const std::array<int, 2> parts{number(text.substr(1, 2)), number(text.substr(4, 2))};
    if (parts[0] > 23 || parts[1] > 59) return std::nullopt;
    const minutes offset = hours(parts[0]) + minutes(parts[1]);
    return east ? offset : -offset;
}

template <typename... Values>
std::string formatted(const char* form, Values... values) {
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), form, values...);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string day_text(const year_month_day& date) {
    return formatted("%04d-%02u-%02u", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string time_text(sys_seconds local) {
    const hh_mm_ss time(local - floor<days>(local));
    return formatted("T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                     static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
}

std::string offset_text(minutes offset) {
    if (offset == minutes(0)) return "Z";
    const auto size = static_cast<int>(abs(offset).count());
    return formatted("%c%02d:%02d", offset < minutes(0) ? '-' : '+', size / 60, size % 60);
}

}  // namespace

year_month_day DateTime::date() const {
    return {floor<days>(instant + offset)};
}

std::optional<DateTime> parse_date_time(std::string_view iso8601) {
    constexpr std::size_t day_size = 10;
    constexpr std::size_t time_size = 8;
    const auto date = parse_day(iso8601.substr(0, day_size));
    if (!date) return std::nullopt;
    if (iso8601.size() == day_size) return DateTime{*date, {}, false};
    const std::string_view rest = iso8601.substr(day_size);
    if (rest.front() != 'T' || rest.size() < 1 + time_size) return std::nullopt;
    const auto time = parse_time(rest.substr(1, time_size));
    const auto offset = parse_offset(rest.substr(1 + time_size));
    if (!time || !offset) return std::nullopt;
    return DateTime{*date + *time - *offset, *offset, true};
}

std::string iso_text(const DateTime& moment) {
    const std::string day = day_text(moment.date());
    if (!moment.has_time) return day;
    return day + time_text(moment.instant + moment.offset) + offset_text(moment.offset);
}

std::string utc_text(const DateTime& moment) {
    return day_text({floor<days>(moment.instant)}) + time_text(moment.instant) + "Z";
}

}  // namespace audio_edition
