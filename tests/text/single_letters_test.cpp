// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/single_letters.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(SingleLetters, GetStopsBetweenThem) {
    EXPECT_EQ(with_stops_between_letters("at ten A M"), "at ten A.M");
    EXPECT_EQ(with_stops_between_letters("A T and T's"), "A.T and T's");
    EXPECT_EQ(with_stops_between_letters("P C's"), "P.C's");
    EXPECT_EQ(with_stops_between_letters("the U K dot A B C"), "the U.K dot A.B.C");
}

TEST(SingleLetters, AreNoneInOtherWords) {
    for (const auto* text : {"", "A", "Plan B", "IT IS", "A b", "é A É", "A  B", "1 A 2"})
        EXPECT_EQ(with_stops_between_letters(text), text);
}

}  // namespace
}  // namespace audio_edition
