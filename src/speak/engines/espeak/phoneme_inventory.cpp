// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_inventory.h"

#include "language/language.h"

namespace audio_edition {

PhonemeInventory inventory_of(std::string_view language) {
    const Language spoken = Language::parse_or_english(language);
    if (spoken.base() != "en") return PhonemeInventory::none;
    return is_british_english(spoken) ? PhonemeInventory::british : PhonemeInventory::american;
}

}  // namespace audio_edition
