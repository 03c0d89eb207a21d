// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "base/name_uuid.h"
#include "document/date_time.h"
#include "publish/feed/rss.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

using namespace std::chrono;

constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

}  // namespace

std::string rfc822_date(const std::string& iso8601) {
    const auto moment = parse_date_time(iso8601);
    if (!moment) return "";
    const year_month_day date = moment->date();
    const hh_mm_ss time(moment->instant + moment->offset - sys_days(date));
    const auto offset = static_cast<int>(abs(moment->offset).count());
    std::array<char, 64> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d %c%02d%02d",
        weekdays[weekday{sys_days{date}}.c_encoding()], unsigned{date.day()},
        months[unsigned{date.month()} - 1], int{date.year()}, static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        moment->offset < minutes(0) ? '-' : '+', offset / 60, offset % 60);
    return {text.data(), static_cast<std::size_t>(size)};
}

std::string podcast_guid(const std::string& url) {
    constexpr const char* podcasts = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";
    const std::size_t scheme = url.find("://");
    std::string name = scheme == std::string::npos ? url : url.substr(scheme + 3);
    while (name.ends_with('/')) name.pop_back();
    return name_uuid(podcasts, name).value_or("");
}

std::string url_of(const std::string& base, const std::string& path) {
    std::string url = base;
    while (url.ends_with('/')) url.pop_back();
    return url + "/" + percent_encoded(path);
}

}  // namespace audio_edition
