// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_inventory.h"

#include <optional>

#include "language/language.h"

namespace audio_edition {

PhonemeInventory inventory_of(std::string_view language) {
    const std::optional<Language> parsed = Language::parse(language);
    if (!parsed || parsed->base() != "en") return PhonemeInventory::american;
    const std::string& region = parsed->region();
    const bool american = region.empty() || region == "US" || region == "CA";
    return american ? PhonemeInventory::american : PhonemeInventory::british;
}

}  // namespace audio_edition
