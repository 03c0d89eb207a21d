// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Moves of chess: Nf3, Bxe5+, Qh4#, O-O, 12. Nbd7.
extern const SemioticClass chess_class;

}  // namespace audio_edition::en
