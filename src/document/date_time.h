// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// A day, or a moment of it, as documents and manifests write it: a profile of ISO 8601.
///
///     2024-03-05                     a day
///     2024-03-05T06:00:00Z           a moment
///     2024-03-05T07:00:00+01:00      the same one, as a clock an hour ahead of UTC showed it
struct DateTime {
    std::chrono::sys_seconds instant;  ///< of a day its first second in UTC
    std::chrono::minutes offset{};     ///< of the clock that showed it; less than a day
    bool has_time = false;

    /// The day on the calendar beside that clock.
    [[nodiscard]] std::chrono::year_month_day date() const;
};

/// Nothing for all other forms, such as "2024-03", and for what no calendar or clock shows. Years are 0001 to
/// 9999.
[[nodiscard]] std::optional<DateTime> parse_date_time(std::string_view iso8601);

/// As above: with its time and offset where it has a time.
[[nodiscard]] std::string iso_text(const DateTime& moment);

/// "2024-03-05T06:00:00Z", for formats that take no other form.
[[nodiscard]] std::string utc_text(const DateTime& moment);

}  // namespace audio_edition
