// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Characters that are said by name or not at all: &, %, @, *, emoji.
extern const SemioticClass symbol_class;

}  // namespace audio_edition::en
