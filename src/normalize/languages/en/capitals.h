// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Lines and openings in capitals that are words: CHAPTER ONE, IT WAS the best.
extern const SemioticClass capitals_class;

}  // namespace audio_edition::en
