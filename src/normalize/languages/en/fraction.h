// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Fractions: 1/2, 2 1/2, ½, 3/4ths.
extern const SemioticClass fraction_class;

}  // namespace audio_edition::en
