// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Whole and decimal numbers: 12, 1,204, 3.14, .5, 007. The reading of last resort for any digits.
extern const SemioticClass cardinal_class;

}  // namespace audio_edition::en
