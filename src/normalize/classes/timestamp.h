// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/spoken_time.h"

namespace audio_edition {

/// What is written behind a date by machines, from the T on: 2014-01-01T12:30:00Z, "at twelve thirty U.T.C".
[[nodiscard]] std::optional<SpokenTime> read_timestamp_time(const Context& context, std::size_t at);

/// The sign and hours that UTC and GMT are followed by: UTC+2, GMT−5:00.
[[nodiscard]] std::optional<SpokenTime> read_zone_offset(const Context& context, std::size_t at);

}  // namespace audio_edition
