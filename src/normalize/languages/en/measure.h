// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Quantities with units: 60 mph, 5kg, −5 °C, 5'11", 41 km².
extern const SemioticClass measure_class;

}  // namespace audio_edition::en
