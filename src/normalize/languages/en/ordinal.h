// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Ordinals in figures: 1st, 22nd, 1,000th.
extern const SemioticClass ordinal_class;

}  // namespace audio_edition::en
