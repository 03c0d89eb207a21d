// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/mnemonics.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Possessive, IsVoicedAfterVowelsAndVoicedSounds) {
    EXPECT_EQ(with_possessive("k'A:n", Accent::american), "k'A:nz");
    EXPECT_EQ(with_possessive("'Ani", Accent::american), "'Aniz");
    EXPECT_EQ(with_possessive("st'O@", Accent::british), "st'O@z");
    EXPECT_EQ(with_possessive("wUd3", Accent::american), "wUd3z");
}

TEST(Possessive, IsVoicelessAfterVoicelessSounds) {
    EXPECT_EQ(with_possessive("p'at", Accent::american), "p'ats");
    EXPECT_EQ(with_possessive("sm'IT", Accent::american), "sm'ITs");
    EXPECT_EQ(with_possessive("b'A:x", Accent::american), "b'A:xs");
}

TEST(Possessive, IsASyllableAfterSibilants) {
    EXPECT_EQ(with_possessive("b'US", Accent::american), "b'USI#z");
    EXPECT_EQ(with_possessive("b'US", Accent::british), "b'USI2z");
    EXPECT_EQ(with_possessive("b'Vntl@s", Accent::british), "b'Vntl@sI2z");
    EXPECT_EQ(with_possessive("dZ'O@dZ", Accent::american), "dZ'O@dZI#z");
    EXPECT_EQ(with_possessive("tS'A:tS;", Accent::american), "tS'A:tS;I#z");
}

}  // namespace
}  // namespace audio_edition
