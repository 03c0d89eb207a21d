// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Roman numerals: Henry VIII, Chapter IV, World War II; never CD, MIX or I.
extern const SemioticClass roman_class;

}  // namespace audio_edition::en
