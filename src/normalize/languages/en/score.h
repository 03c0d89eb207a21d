// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Results and votes: 3–1, 2-0, 6-4, 6-3.
extern const SemioticClass score_class;

}  // namespace audio_edition::en
