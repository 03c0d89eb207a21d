// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio/units.h"

namespace audio_edition {

/// "01:02:03.004", with `point` before the milliseconds; more digits of hours from 100 on. Not for times
/// below zero.
[[nodiscard]] std::string timestamp(Milliseconds time, char point);

}  // namespace audio_edition
