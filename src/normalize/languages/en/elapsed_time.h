// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/languages/en/spoken_time.h"

namespace audio_edition::en {

/// A stretch of time in at least two units: 2h 30m, 1 hr 5 min, 3m20s. Said as two hours thirty minutes.
[[nodiscard]] std::optional<SpokenTime> read_elapsed_time(const Context& context, std::size_t at);

}  // namespace audio_edition::en
