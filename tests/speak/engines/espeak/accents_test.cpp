// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/accents.h"

#include <string>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(MisleadingAccents, GoWhereAVowelFollows) {
    EXPECT_EQ(without_misleading_accents("Sánchez"), "Sanchez");
    EXPECT_EQ(without_misleading_accents("García"), "Garcia");
    EXPECT_EQ(without_misleading_accents("Álvarez"), "Alvarez");
    EXPECT_EQ(without_misleading_accents("Martínez's"), "Martinez's");
}

TEST(MisleadingAccents, StayWhereTheyTellTheStressOrTheSound) {
    for (const std::string word :
         {"Durán", "José", "Núñez", "Panamá", "plain", "Zoë", "François", "", "\xFF"})
        EXPECT_EQ(without_misleading_accents(word), word);
}

}  // namespace
}  // namespace audio_edition
