// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/iso_date.h"

namespace audio_edition {

/// When something was published, from what metadata say of it, in the form of a Document's date.
///
///     2024-03-05T06:00Z · 2024-03-05 06:00:00 +0000                2024-03-05T06:00:00Z
///     Tue, 05 Mar 2024 01:00:00 EST                                2024-03-05T01:00:00-05:00
///     2024-03-05T06:00:00                                          2024-03-05T06:00:00Z
///     March 5, 2024 · 5 March 2024, 6:00 am                        2024-03-05
///
/// A time counts where a program wrote it, and is UTC where that says nothing of a zone. A time that a person
/// wrote without its zone is no moment, so only the day is kept. Nothing for what holds no date (`iso_date`).
[[nodiscard]] std::optional<std::string> publication_time(std::string_view written,
                                                          NumericDates order = NumericDates::month_first);

/// The same, or as much as there is of a date: "2024-03", "1895". Empty where there is nothing.
[[nodiscard]] std::string publication_time_or_part(std::string_view written);

/// "2024-03-05" of what `publication_time` tells.
[[nodiscard]] std::string day_of(const std::string& published);

}  // namespace audio_edition
