// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Degrees with minutes, seconds and points of the compass, and feet with inches, which are written with the
/// same strokes.
///
///     40°26′46″N   74° W   76° 20'        5'11"   6′ 2″   12"
void propose_angle(const Context& context, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en
