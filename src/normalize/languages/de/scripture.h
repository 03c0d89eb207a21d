// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::de {

/// Chapter and verse of the Bible, and its books in short: Joh 3,16; 1. Mose 2,4–7; 1 Kor 13.
extern const SemioticClass scripture_class;

}  // namespace audio_edition::de
