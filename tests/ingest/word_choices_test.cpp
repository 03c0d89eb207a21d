// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/word_choices.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(WordChoices, FitWholeWordsBeginningsAndEndings) {
    constexpr WordChoices choices = "by|written by|from ";
    EXPECT_TRUE(choices.contains("by"));
    EXPECT_TRUE(choices.contains("written by"));
    EXPECT_FALSE(choices.contains("written"));
    EXPECT_FALSE(choices.contains("b"));
    EXPECT_FALSE(choices.contains("by|written by"));
    EXPECT_EQ(choices.beginning_of("from here"), "from ");
    EXPECT_EQ(choices.beginning_of("fromage"), "");
    EXPECT_TRUE(choices.any_ends("standby"));
    EXPECT_FALSE(choices.any_ends("bye"));
    EXPECT_TRUE(choices.any_in("it was written by him"));
    EXPECT_FALSE(choices.any_in("it was read"));
}

TEST(WordChoices, OfWhichThereAreNoneFitNothing) {
    constexpr WordChoices none;
    EXPECT_FALSE(none.contains(""));
    EXPECT_FALSE(none.contains("by"));
    EXPECT_EQ(none.beginning_of("by"), "");
    EXPECT_FALSE(none.any_ends("by"));
    EXPECT_FALSE(none.any_in("by"));
}

}  // namespace
}  // namespace audio_edition
