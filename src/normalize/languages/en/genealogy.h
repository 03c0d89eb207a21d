// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Family histories in short: (b. Dover, 1678; d. 1740), m. Ruth Dean, bur. 12 June 1601.
extern const SemioticClass genealogy_class;

}  // namespace audio_edition::en
