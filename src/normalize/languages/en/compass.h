// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Points of the compass in short: N. Dakota, SE Asia, 10 km N of Leeds, the SW.
extern const SemioticClass compass_class;

}  // namespace audio_edition::en
