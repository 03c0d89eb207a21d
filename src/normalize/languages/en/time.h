// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Times of day and durations: 7:30 p.m., 14:05, 7.30pm, 5 a.m. EST, 1:02:03.
extern const SemioticClass time_class;

}  // namespace audio_edition::en
