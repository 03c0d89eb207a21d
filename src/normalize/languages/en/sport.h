// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// What is counted in sport: 145/3, 5/74, 24 HRs, 28 pts, a goal in the 78′.
extern const SemioticClass sport_class;

}  // namespace audio_edition::en
