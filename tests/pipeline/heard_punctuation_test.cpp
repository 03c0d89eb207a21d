// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/heard_punctuation.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(InnerPunctuation, IsTheStrongestMarkBetweenTwoWords) {
    EXPECT_EQ(inner_punctuation(" "), "");
    EXPECT_EQ(inner_punctuation(", "), ",");
    EXPECT_EQ(inner_punctuation(",” "), ",");
    EXPECT_EQ(inner_punctuation(" ("), ",");
    EXPECT_EQ(inner_punctuation(");"), ";");
    EXPECT_EQ(inner_punctuation("?” — "), "?");
    EXPECT_EQ(inner_punctuation(" – "), "—");
    EXPECT_EQ(inner_punctuation(" - "), "—");
    EXPECT_EQ(inner_punctuation("--"), "—");
}

TEST(InnerPunctuation, HearsNoPauseInHyphensQuotesAndAbbreviations) {
    EXPECT_EQ(inner_punctuation("-"), "");
    EXPECT_EQ(inner_punctuation(" “"), "");
    EXPECT_EQ(inner_punctuation("’ "), "");
    EXPECT_EQ(inner_punctuation(". "), "");
}

TEST(InnerPunctuation, HesitatesAtAnEllipsis) {
    EXPECT_EQ(inner_punctuation("... "), ",");
    EXPECT_EQ(inner_punctuation("… "), ",");
}

TEST(InnerPunctuation, HearsTheMarksOfEveryScript) {
    EXPECT_EQ(inner_punctuation("，"), ",");
    EXPECT_EQ(inner_punctuation("、"), ",");
    EXPECT_EQ(inner_punctuation("، "), ",");
    EXPECT_EQ(inner_punctuation("؛ "), ";");
    EXPECT_EQ(inner_punctuation("؟ "), "?");
    EXPECT_EQ(inner_punctuation("！"), "!");
    EXPECT_EQ(inner_punctuation("。"), ";");
    EXPECT_EQ(inner_punctuation("। "), ";");
    EXPECT_EQ(inner_punctuation("۔ "), ";");
}

TEST(InnerPunctuation, HearsNothingBeforeASpanishQuestionOrAQuotation) {
    EXPECT_EQ(inner_punctuation(" ¿"), "");
    EXPECT_EQ(inner_punctuation(" ¡"), "");
    EXPECT_EQ(inner_punctuation(" «"), "");
    EXPECT_EQ(inner_punctuation("» "), "");
    EXPECT_EQ(inner_punctuation("・"), "");
}

TEST(FinalPunctuation, IsAFullStopInEveryScript) {
    for (const char* stop : {"。", "।", "॥", "۔", "։", "።", "။"})
        EXPECT_EQ(final_punctuation(stop), ".") << stop;
    EXPECT_EQ(final_punctuation("？」"), "?");
    EXPECT_EQ(final_punctuation("؟"), "?");
}

TEST(FinalPunctuation, IsAFullStopWhereNothingStronger) {
    EXPECT_EQ(final_punctuation(""), ".");
    EXPECT_EQ(final_punctuation(".”"), ".");
    EXPECT_EQ(final_punctuation(" —"), ".");
    EXPECT_EQ(final_punctuation(")"), ".");
    EXPECT_EQ(final_punctuation("..."), ".");
}

TEST(FinalPunctuation, KeepsTheMelodyOfQuestionsExclamationsAndColons) {
    EXPECT_EQ(final_punctuation("?!"), "?");
    EXPECT_EQ(final_punctuation("!”)"), "!");
    EXPECT_EQ(final_punctuation(":"), ":");
    EXPECT_EQ(final_punctuation(";"), ";");
}

}  // namespace
}  // namespace audio_edition
