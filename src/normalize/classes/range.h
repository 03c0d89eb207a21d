// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

/// Ranges of numbers: 3–4, pp. 12–15, 1960-80, 10 to 12.
extern const SemioticClass range_class;

}  // namespace audio_edition
