// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phoneme_inventory.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(PhonemeInventory, IsAmericanForTheStatesCanadaAndPlainEnglish) {
    for (const auto* language : {"en", "EN", "en-US", "en_us", "en-CA", "en-us-nyc"}) {
        EXPECT_EQ(inventory_of(language), PhonemeInventory::american) << language;
    }
}

TEST(PhonemeInventory, IsBritishForEveryOtherEnglish) {
    for (const auto* language : {"en-GB", "en_GB", "en-gb-x-rp", "en-IE", "en-AU", "en-IN", "en-USX"}) {
        EXPECT_EQ(inventory_of(language), PhonemeInventory::british) << language;
    }
}

TEST(PhonemeInventory, IsNoneForOtherLanguages) {
    for (const auto* language : {"fr", "fr-CA", "de", "enm-GB"}) {
        EXPECT_EQ(inventory_of(language), PhonemeInventory::none) << language;
    }
}

TEST(PhonemeInventory, IsThatOfTheDefaultVoiceForWhatIsNoTag) {
    for (const auto* language : {"", "-", "english"}) {
        EXPECT_EQ(inventory_of(language), PhonemeInventory::american) << language;
    }
}

}  // namespace
}  // namespace audio_edition
