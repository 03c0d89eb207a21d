// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Telephone numbers and addresses of machines: +44 20 7946 0958, (123) 123-5678, 10.0.0.1.
extern const SemioticClass telephone_class;

}  // namespace audio_edition::en
