// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// What 3/4/2024 means.
enum class NumericDates {
    month_first,  ///< the 4th of March: in the United States
    day_first,    ///< the 3rd of April: elsewhere
};

/// The first date in a short text, as ISO 8601.
///
///     2024-03-03T08:00:00Z · 20240303 · March 3, 2024 · Sun, 3 Mar 2024 · 3/14/2024 · 3.3.2024      2024-03-03 …
///
/// `order` decides where both numbers could be the month; full stops between them put the day first anywhere.
[[nodiscard]] std::optional<std::string> iso_date(std::string_view text,
                                                  NumericDates order = NumericDates::month_first);

/// The date in an address, where year, month and day follow each other: "/2024/03/03/", "/2024/mar/03/".
[[nodiscard]] std::optional<std::string> date_in_address(std::string_view address);

/// Whether two dates of `iso_date` are one day apart, as the same moment may be in two time zones.
[[nodiscard]] bool are_day_apart(const std::string& a, const std::string& b);

}  // namespace audio_edition
