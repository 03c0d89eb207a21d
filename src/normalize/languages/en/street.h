// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Streets, saints and places: St. John's St., Elm Dr., 708 N 1st St, Stroudsburg, PA.
extern const SemioticClass street_class;

}  // namespace audio_edition::en
