// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Titles before and after names: Dr. Khan, Mrs. Bennet, Gov. Smith, King Jr.
extern const SemioticClass title_class;

}  // namespace audio_edition::en
