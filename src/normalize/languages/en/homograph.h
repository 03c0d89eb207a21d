// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Words whose spelling has several pronunciations: read, lead, live, close, bow, record.
///
/// They stay as they are written and get the IPA of the reading that fits, the usual one included, so
/// that the sound does not depend on what the engine makes of the sentence. Any reading that changes the
/// words goes before.
extern const SemioticClass homograph_class;

}  // namespace audio_edition::en
