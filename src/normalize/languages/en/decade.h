// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Decades and centuries in figures: 1980s, the '90s, mid-1800s, his 20s.
extern const SemioticClass decade_class;

}  // namespace audio_edition::en
