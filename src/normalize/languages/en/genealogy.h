// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Family histories in short: (b. Dover, 1678; d. 1740), m. Ruth Dean, bur. 12 June 1601.
extern const SemioticClass genealogy_class;

/// Whether `folded`, without its full stop, is one of the words that it is about: b, bapt, dau.
[[nodiscard]] bool is_family_event(std::string_view folded) noexcept;

}  // namespace audio_edition::en
