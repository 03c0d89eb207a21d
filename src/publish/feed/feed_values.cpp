// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

#include "publish/feed/rss.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

using namespace std::chrono;

constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// `text` follows `shape`, in which 9 stands for any digit: "9999-99-99".
bool has_shape(std::string_view text, std::string_view shape) {
    if (text.size() != shape.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (shape[i] == '9' ? !digit : text[i] != shape[i]) return false;
    }
    return true;
}

int number(std::string_view text, std::size_t at, std::size_t size) {
    int value = 0;
    std::from_chars(text.data() + at, text.data() + at + size, value);
    return value;
}

}  // namespace

std::string rfc822_date(const std::string& iso8601) {
    const bool timed = has_shape(iso8601, "9999-99-99T99:99:99Z");
    if (!timed && !has_shape(iso8601, "9999-99-99")) return "";
    const year_month_day date{year{number(iso8601, 0, 4)},
                              month{static_cast<unsigned>(number(iso8601, 5, 2))},
                              day{static_cast<unsigned>(number(iso8601, 8, 2))}};
    const std::array<int, 3> time =
        timed ? std::array{number(iso8601, 11, 2), number(iso8601, 14, 2), number(iso8601, 17, 2)}
              : std::array{0, 0, 0};
    if (!date.ok() || time[0] > 23 || time[1] > 59 || time[2] > 59) return "";
    std::array<char, 64> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d +0000",
                      weekdays[weekday{sys_days{date}}.c_encoding()], unsigned{date.day()},
                      months[unsigned{date.month()} - 1], int{date.year()}, time[0], time[1], time[2]);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string url_of(const std::string& base, const std::string& path) {
    std::string url = base;
    while (url.ends_with('/')) url.pop_back();
    return url + "/" + percent_encoded(path);
}

}  // namespace audio_edition
