// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// States after a town: Duluth, MN; Richmond, Va.; Albany, N.Y.; and the ZIP code after them.
extern const SemioticClass place_class;

}  // namespace audio_edition::en
