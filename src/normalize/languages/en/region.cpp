// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/region.h"

namespace audio_edition::en {

Region region_of(std::string_view region) noexcept {
    return region.empty() || region == "US" || region == "CA" ? Region::american : Region::british;
}

}  // namespace audio_edition::en
