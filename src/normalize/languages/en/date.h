// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Calendar dates: 2022-01-05, March 4th 2017, 15 May 1980, 3/4/2021, Jan. 5, Mon.–Fri.
extern const SemioticClass date_class;

}  // namespace audio_edition::en
