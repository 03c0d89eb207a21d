// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"
#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Whose English: what months and days, units, scores and the letter Z are called.
enum class Region { american, british };

[[nodiscard]] inline bool is_british(const Context& context) noexcept {
    return is_british_english(context.options.language);
}
[[nodiscard]] inline Region region_of(const Context& context) noexcept {
    return is_british(context) ? Region::british : Region::american;
}

}  // namespace audio_edition::en
