// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Lengths set against each other: 4x4   50 x 75   10×20×30 cm   2x8 m2   1920×1080. Said with "by"; sums
/// (3 × 4 = 12) are left to mathematics.
void propose_dimensions(const Context& context, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en
