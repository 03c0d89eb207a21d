// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio/units.h"

namespace audio_edition {

/// A length as a player shows it, rounded down: 0:07, 12:34, 1:02:03.
[[nodiscard]] std::string clock_time(Milliseconds time);

}  // namespace audio_edition
