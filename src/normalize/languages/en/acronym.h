// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Capitals that are spelled or said as a word: U.S., BBC, IBDs, NATO, ABC-TV.
extern const SemioticClass acronym_class;

}  // namespace audio_edition::en
