// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_inventory.h"

#include "language/language.h"

namespace audio_edition {

PhonemeInventory inventory_of(std::string_view language) {
    const bool british = is_british_english(Language::parse_or_english(language));
    return british ? PhonemeInventory::british : PhonemeInventory::american;
}

}  // namespace audio_edition
