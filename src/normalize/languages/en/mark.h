// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Footnote marks and leftovers of markup: [12], ¹², *very*, _good_.
extern const SemioticClass mark_class;

}  // namespace audio_edition::en
