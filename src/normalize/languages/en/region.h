// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Whose English: what months and days, units, scores and the letter Z are called.
enum class Region { american, british };

/// american for the United States, Canada and where no region is named; british for all others. `region` is that of a
/// language tag: "US", "GB", or empty.
[[nodiscard]] Region region_of(std::string_view region) noexcept;

[[nodiscard]] inline Region region_of(const Context& context) noexcept {
    return region_of(context.region);
}
[[nodiscard]] inline bool is_british(const Context& context) noexcept {
    return region_of(context) == Region::british;
}

}  // namespace audio_edition::en
