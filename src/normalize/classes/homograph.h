// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

/// Words whose spelling has several pronunciations: read, lead, live, close, bow.
extern const SemioticClass homograph_class;

}  // namespace audio_edition
