// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Letters and figures in one name: B12, H2O, COVID-19, F-16, iOS 17.4, 221B.
extern const SemioticClass serial_class;

}  // namespace audio_edition::en
