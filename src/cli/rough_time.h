// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace audio_edition {

/// How long something will take, as one says it: "about 50 minutes", "about 7 hours". At least a minute;
/// hours from 100 minutes on, in halves up to 10.
///
///     rough_time(std::chrono::minutes(150))    "about 2.5 hours"
[[nodiscard]] std::string rough_time(std::chrono::milliseconds time);

}  // namespace audio_edition
