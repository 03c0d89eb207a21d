// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Mathematics in running text: 3 - 2 = 1, 2 × 4, x², ±5.
extern const SemioticClass math_class;

}  // namespace audio_edition::en
