// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/feed/feed_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace audio_edition {
namespace {

using namespace std::chrono;

/// ISO 639-1.
constexpr std::string_view two_letter_languages =
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv "
    "dz ee "
    "el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik "
    "io is "
    "it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn "
    "mr ms "
    "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg "
    "sh si "
    "sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa "
    "wo xh "
    "yi yo za zh zu";

bool is_letter_of_ascii(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit_of_ascii(char c) {
    return c >= '0' && c <= '9';
}

std::vector<std::string_view> split(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = text.find(mark, begin);
        parts.push_back(text.substr(begin, end - begin));
        if (end == std::string_view::npos) return parts;
        begin = end + 1;
    }
}

std::optional<int> number(std::string_view digits, std::size_t least, std::size_t most) {
    if (digits.size() < least || digits.size() > most || !std::ranges::all_of(digits, is_digit_of_ascii))
        return std::nullopt;
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

template <std::size_t size>
std::optional<unsigned> place_in(const std::array<std::string_view, size>& names, std::string_view name) {
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return std::nullopt;
    return static_cast<unsigned>(found - names.begin());
}

bool is_time_of_day(std::string_view text) {
    const auto parts = split(text, ':');
    if (parts.size() != 2 && parts.size() != 3) return false;
    const auto hour = number(parts[0], 2, 2);
    const auto minute = number(parts[1], 2, 2);
    const auto second = parts.size() == 3 ? number(parts[2], 2, 2) : 0;
    return hour && minute && second && *hour < 24 && *minute < 60 && *second <= 60;
}

bool is_zone(std::string_view text) {
    constexpr std::array<std::string_view, 11> names{"UT",  "GMT", "UTC", "EST", "EDT", "CST",
                                                     "CDT", "MST", "MDT", "PST", "PDT"};
    if (place_in(names, text)) return true;
    const bool is_signed = text.starts_with('+') || text.starts_with('-');
    return is_signed && number(text.substr(1), 4, 4).has_value();
}

}  // namespace

bool is_web_address(std::string_view text) {
    const std::string lower = to_lower(text.substr(0, 8));
    const std::size_t scheme = lower.starts_with("https://") ? 8 : lower.starts_with("http://") ? 7 : 0;
    if (scheme == 0) return false;
    const std::string_view host = text.substr(scheme, text.find_first_of("/?#", scheme) - scheme);
    const bool is_clean = std::ranges::none_of(text, [](unsigned char c) {
        return c <= ' ' || c == 0x7F || c == '"' || c == '<' || c == '>' || c == '\\';
    });
    return is_clean && !host.empty() && !host.starts_with('.') && !host.starts_with(':');
}

bool is_iso_639_tag(std::string_view text) {
    const auto parts = split(text, '-');
    const std::string language = to_lower(parts.front());
    if (language.size() < 2 || language.size() > 3 || !std::ranges::all_of(language, is_letter_of_ascii))
        return false;
    if (language.size() == 2 &&
        (" " + std::string(two_letter_languages) + " ").find(" " + language + " ") == std::string::npos)
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
        return !part.empty() && part.size() <= 8 && std::ranges::all_of(part, [](char c) {
            return is_letter_of_ascii(c) || is_digit_of_ascii(c);
        });
    });
}

bool is_mail_date(std::string_view text) {
    constexpr std::array<std::string_view, 7> weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::optional<unsigned> named_day;
    if (text.size() > 5 && text.substr(3, 2) == ", ") {
        named_day = place_in(weekdays, text.substr(0, 3));
        if (!named_day) return false;
        text.remove_prefix(5);
    }
    const auto parts = split(text, ' ');
    if (parts.size() != 5) return false;
    const auto in_month = number(parts[0], 1, 2);
    const auto in_year = place_in(months, parts[1]);
    const auto of_years = number(parts[2], 4, 4);
    if (!in_month || !in_year || !of_years || !is_time_of_day(parts[3]) || !is_zone(parts[4])) return false;
    const year_month_day date{year(*of_years), month(*in_year + 1), day(static_cast<unsigned>(*in_month))};
    return date.ok() && (!named_day || weekday(sys_days(date)).c_encoding() == *named_day);
}

bool is_episode_duration(std::string_view text) {
    const auto parts = split(text, ':');
    if (parts.size() > 3 || !number(parts[0], 1, 6)) return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](std::string_view part) {
        const auto value = number(part, 2, 2);
        return value && *value < 60;
    });
}

bool is_mail_address(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find('@', at + 1) == std::string_view::npos &&
           text.find('.', at + 2) != std::string_view::npos && !text.ends_with('.') &&
           text.find_first_of(" \t\r\n<>\",") == std::string_view::npos;
}

}  // namespace audio_edition
