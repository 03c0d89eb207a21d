// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Initials of people: J. R. R. Tolkien, C.S. Lewis, A. Milne.
extern const SemioticClass initials_class;

}  // namespace audio_edition::en
