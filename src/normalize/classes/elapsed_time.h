// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

/// A stretch of time in at least two units: 2h 30m, 1 hr 5 min, 3m20s, 1h30.
struct ElapsedTime {
    std::size_t last = 0;
    std::string spoken;  ///< two hours thirty minutes
};

[[nodiscard]] std::optional<ElapsedTime> read_elapsed_time(const Context& context, std::size_t at);

}  // namespace audio_edition
