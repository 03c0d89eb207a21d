// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Abbreviations: etc., e.g., vs., No. 5, Jan., Inc., approx.
extern const SemioticClass abbreviation_class;

}  // namespace audio_edition::en
