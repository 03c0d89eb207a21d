// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace audio_edition {

/// A length as a player shows it, rounded down: 0:07, 12:34, 1:02:03.
[[nodiscard]] std::string clock_time(std::chrono::milliseconds time);

}  // namespace audio_edition
