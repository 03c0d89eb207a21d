// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/accent.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Accent, IsAmericanForTheStatesCanadaAndPlainEnglish) {
    for (const auto* language : {"en", "EN", "en-US", "en_us", "en-CA", "en-us-nyc"}) {
        EXPECT_EQ(accent_of(language), Accent::american) << language;
    }
}

TEST(Accent, IsBritishForEveryOtherEnglish) {
    for (const auto* language : {"en-GB", "en_GB", "en-gb-x-rp", "en-IE", "en-AU", "en-IN", "en-USX"}) {
        EXPECT_EQ(accent_of(language), Accent::british) << language;
    }
}

TEST(Accent, IsThatOfTheDefaultVoiceForAnythingElse) {
    for (const auto* language : {"", "fr", "fr-CA", "-", "english", "enm-GB"}) {
        EXPECT_EQ(accent_of(language), Accent::american) << language;
    }
}

}  // namespace
}  // namespace audio_edition
