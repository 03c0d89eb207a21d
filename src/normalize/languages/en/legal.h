// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Courts, rules and cases in short: 9th Cir., Fed. R. Civ. P. 26, Case No. 14-1234, Public Law 117-58.
extern const SemioticClass legal_class;

}  // namespace audio_edition::en
