// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Every class. Between equal costs the earlier one wins; the table says why the order is what it is.
[[nodiscard]] std::span<const SemioticClass> classes();

}  // namespace audio_edition::en
