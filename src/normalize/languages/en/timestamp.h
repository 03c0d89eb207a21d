// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/en/spoken_time.h"

namespace audio_edition::en {

/// What is written after a date by machines, from the T on: 2014-01-01T12:30:00Z, "at twelve thirty U.T.C".
[[nodiscard]] std::optional<SpokenTime> read_timestamp_time(const Context& context, std::size_t at);

/// A time of day that ends in Z: 14:30Z, "fourteen thirty U.T.C".
[[nodiscard]] std::optional<SpokenTime> read_zulu_time(const Context& context, std::size_t at);

/// UTC+2, GMT −5:00; and by themselves the sign and hours, for a zone that is part of a time (14:00 UTC+2).
[[nodiscard]] std::optional<SpokenTime> read_zone_and_offset(const Context& context, std::size_t at);
[[nodiscard]] std::optional<SpokenTime> read_offset(const Context& context, std::size_t at);

}  // namespace audio_edition::en
