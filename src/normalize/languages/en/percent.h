// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Percentages and basis points: 3 %, 3–4%, 25bp.
extern const SemioticClass percent_class;

}  // namespace audio_edition::en
