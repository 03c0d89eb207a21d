// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Years and eras: in 1984, 1066, 846 B.C., AD 79, 1939–45, 1984-85.
extern const SemioticClass year_class;

}  // namespace audio_edition::en
