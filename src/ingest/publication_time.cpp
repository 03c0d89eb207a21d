// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/publication_time.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <utility>

#include "document/date_time.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

using std::chrono::minutes;

constexpr std::size_t longest_time = 100;
constexpr std::size_t day_size = 10;

/// Takes characters off the front of a text.
class Scanner {
  public:
    explicit Scanner(std::string_view text) : text_(text) {}

    [[nodiscard]] std::string_view rest() const noexcept { return text_; }
    [[nodiscard]] bool done() const noexcept { return text_.empty(); }

    bool take(char c) {
        if (text_.empty() || text_.front() != c) return false;
        text_.remove_prefix(1);
        return true;
    }
    void take_spaces() {
        while (take(' ')) continue;
    }
    /// Exactly so many digits.
    std::optional<int> number(std::size_t digits) {
        int value = 0;
        if (text_.size() < digits) return std::nullopt;
        const auto read = std::from_chars(text_.data(), text_.data() + digits, value);
        if (read.ptr != text_.data() + digits || !is_ascii_digit(text_.front())) return std::nullopt;
        text_.remove_prefix(digits);
        return value;
    }
    std::string_view word() {
        std::size_t size = 0;
        while (size < text_.size() && is_ascii_letter(text_[size])) ++size;
        const std::string_view word = text_.substr(0, size);
        text_.remove_prefix(size);
        return word;
    }

  private:
    std::string_view text_;
};

/// Those of RFC 822, and of western Europe.
std::optional<minutes> named_zone(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, int>, 16> zones{{{"Z", 0},
                                                                      {"UTC", 0},
                                                                      {"UT", 0},
                                                                      {"GMT", 0},
                                                                      {"EST", -5},
                                                                      {"EDT", -4},
                                                                      {"CST", -6},
                                                                      {"CDT", -5},
                                                                      {"MST", -7},
                                                                      {"MDT", -6},
                                                                      {"PST", -8},
                                                                      {"PDT", -7},
                                                                      {"WEST", 1},
                                                                      {"BST", 1},
                                                                      {"CET", 1},
                                                                      {"CEST", 2}}};
    for (const auto& [zone, hours] : zones)
        if (name == zone) return minutes(60 * hours);
    return std::nullopt;
}

/// "+01:00", "+0100", "+01"
std::optional<minutes> take_offset(Scanner& text) {
    const bool west = text.take('-');
    if (!west && !text.take('+')) return std::nullopt;
    const auto hours = text.number(2);
    if (!hours) return std::nullopt;
    text.take(':');
    const minutes size = minutes(60 * *hours + text.number(2).value_or(0));
    return west ? -size : size;
}

/// "Z", "+01:00", "EST", "GMT+0000 (UTC)"; nothing where it is none that we know.
std::optional<minutes> take_zone(Scanner& text) {
    text.take_spaces();
    if (const auto offset = take_offset(text)) return offset;
    const auto named = named_zone(text.word());
    if (!named) return std::nullopt;
    const auto further = take_offset(text);
    return further ? further : named;
}

struct TimeOfDay {
    std::chrono::seconds since_midnight;
    std::optional<minutes> offset;
    bool is_whole = false;  ///< nothing else follows
};

/// "06:00", "06:00:05.123Z", "060005"
std::optional<TimeOfDay> take_time(Scanner& text) {
    const auto hour = text.number(2);
    const bool extended = text.take(':');
    const auto minute = text.number(2);
    if (!hour || !minute || *minute > 59) return std::nullopt;
    std::optional<int> second;
    if (!extended || text.take(':')) second = text.number(2);
    if (text.take('.') || text.take(','))
        while (text.number(1)) continue;
    TimeOfDay time{std::chrono::hours(*hour) + minutes(*minute) + std::chrono::seconds(second.value_or(0)),
                   std::nullopt, false};
    text.take_spaces();
    time.is_whole = text.done();
    time.offset = take_zone(text);
    return time;
}

std::optional<std::string> moment_on(const std::string& day, const TimeOfDay& time, minutes offset) {
    const auto date = parse_date_time(day);
    if (!date) return std::nullopt;
    const DateTime moment{date->instant + time.since_midnight - offset, offset, true};
    std::string text = iso_text(moment);
    // What runs over, such as 25:00, is no time of this day.
    return text.starts_with(day) && parse_date_time(text) ? std::optional(std::move(text)) : std::nullopt;
}

/// "2024-03-05T06:00:00+00:00", "2024/03/05 06:00", "20240305T060000Z"
std::optional<std::string> iso_moment(std::string_view written, const std::string& day) {
    Scanner text(written);
    if (!text.number(4)) return std::nullopt;
    const bool extended = text.take('-') || text.take('/');
    if (!text.number(2) || (extended && !text.take('-') && !text.take('/')) || !text.number(2))
        return std::nullopt;
    if (!text.take('T') && !text.take('t') && !text.take(' ')) return std::nullopt;
    const auto time = take_time(text);
    if (!time || (!time->offset && !time->is_whole)) return std::nullopt;
    return moment_on(day, *time, time->offset.value_or(minutes(0)));
}

/// "Tue, 05 Mar 2024 06:00:00 +0000", "Tue Mar 05 2024 06:00:00 GMT+0000": a zone has to follow.
std::optional<std::string> mail_moment(std::string_view written, const std::string& day) {
    const std::size_t year = written.find(day.substr(0, 4));
    if (year == std::string_view::npos || year == 0) return std::nullopt;
    Scanner text(written.substr(year + 4));
    text.take_spaces();
    const auto time = take_time(text);
    if (!time || !time->offset) return std::nullopt;
    return moment_on(day, *time, *time->offset);
}

/// Seconds or milliseconds since 1970.
std::optional<std::string> epoch_moment(std::string_view written) {
    constexpr std::size_t digits = 10;
    if (written.size() != digits && written.size() != digits + 3) return std::nullopt;
    std::int64_t seconds = 0;
    const auto read = std::from_chars(written.data(), written.data() + digits, seconds);
    if (read.ptr != written.data() + digits) return std::nullopt;
    return iso_text({std::chrono::sys_seconds(std::chrono::seconds(seconds)), {}, true});
}

}  // namespace

std::optional<std::string> publication_time(std::string_view written, NumericDates order) {
    while (written.starts_with(' ')) written.remove_prefix(1);
    while (written.ends_with(' ')) written.remove_suffix(1);
    const auto day = iso_date(written, order);
    if (!day || written.size() > longest_time) return day;
    if (written.find_first_not_of("0123456789") == std::string_view::npos && written.size() >= day_size)
        if (auto moment = epoch_moment(written)) return moment;
    if (auto moment = iso_moment(written, *day)) return moment;
    if (auto moment = mail_moment(written, *day)) return moment;
    return day;
}

std::string publication_time_or_part(std::string_view written) {
    if (auto time = publication_time(written)) return *time;
    constexpr std::string_view shape = "0000-00-00";
    std::size_t size = 0;
    while (size < std::min(written.size(), shape.size())) {
        if (shape[size] == '0' ? !is_ascii_digit(written[size]) : written[size] != '-') break;
        ++size;
    }
    const std::size_t known = size >= shape.size() ? shape.size() : size >= 7 ? 7 : size >= 4 ? 4 : 0;
    const bool is_longer_number = known < written.size() && is_ascii_digit(written[known]);
    return is_longer_number ? "" : std::string(written.substr(0, known));
}

std::string day_of(const std::string& published) {
    return published.substr(0, day_size);
}

}  // namespace audio_edition
