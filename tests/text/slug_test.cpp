// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

TEST(Slug, IsLowerCaseWordsAndSingleHyphens) {
    EXPECT_EQ(slug("../Émile & Co."), "emile-co");
    EXPECT_EQ(slug("The  End — of 1984!"), "the-end-of-1984");
    EXPECT_EQ(slug("a/b\\c:d"), "a-b-c-d");
    EXPECT_EQ(slug("naïve"), "naive");
}

TEST(Slug, DropsApostrophesWithoutPartingTheWord) {
    EXPECT_EQ(slug("Khan's War"), "khans-war");
    EXPECT_EQ(slug("Khan’s War"), "khans-war");
    EXPECT_EQ(slug("‘Quoted’"), "quoted");
}

TEST(Slug, TransliteratesOtherScripts) {
    EXPECT_EQ(slug("Война и мир"), "vojna-i-mir");
    EXPECT_EQ(slug("Ελλάδα"), "ellada");
    EXPECT_EQ(slug("北京"), "bei-jing");
}

TEST(Slug, IsEmptyWhenNothingIsLeft) {
    EXPECT_EQ(slug(""), "");
    EXPECT_EQ(slug("…!?"), "");
    EXPECT_EQ(slug("\xFF\xFE"), "");
    EXPECT_EQ(slug("anything", 0), "");
}

TEST(Slug, IsCutBetweenWords) {
    EXPECT_EQ(slug("one two three", 13), "one-two-three");
    EXPECT_EQ(slug("one two three", 12), "one-two");
    EXPECT_EQ(slug("one two three", 8), "one-two");
    EXPECT_EQ(slug("one two three", 7), "one-two");
    EXPECT_EQ(slug("one two three", 6), "one");
    EXPECT_EQ(slug("incomprehensibilities", 6), "incomp");
    EXPECT_EQ(slug(std::string(300, 'a')).size(), 80u);
}

TEST(Slug, IsNeverADevice) {
    EXPECT_EQ(slug("CON"), "x-con");
    EXPECT_EQ(slug("Aux."), "x-aux");
    EXPECT_EQ(slug("com1"), "x-com1");
    EXPECT_EQ(slug("LPT9"), "x-lpt9");
    EXPECT_EQ(slug("Con man", 6), "x-con");
    EXPECT_EQ(slug("nul", 3), "x");
    EXPECT_EQ(slug("Contents"), "contents");
    EXPECT_EQ(slug("comb"), "comb");
}

TEST(Slug, LooksOnlyAtTheBeginningOfEndlessTitles) {
    std::string endless;
    for (int i = 0; i < 100'000; ++i) endless += "Ж";
    EXPECT_EQ(slug(endless),
              "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz");
}

}  // namespace
}  // namespace audio_edition
