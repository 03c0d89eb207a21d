// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Names that are in no lexicon, said by what their letters look like: Zoucheng, Szczecin, Caoimhe's, the
/// Rodriguezes.
extern const SemioticClass name_class;

}  // namespace audio_edition::en
