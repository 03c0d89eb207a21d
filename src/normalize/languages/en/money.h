// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Sums of money: $5.2bn, £3.50, US$10, 10c, €20.
extern const SemioticClass money_class;

}  // namespace audio_edition::en
