// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/number.h"

#include <gtest/gtest.h>

#include "normalize/languages/en/vulgar_fraction.h"

namespace audio_edition::en {
namespace {

TEST(Number, IsReadWithItsGroupsAndDecimals) {
    const Lexemes lexemes("1,204.50 people");
    const auto number = read_number(lexemes, 0);
    ASSERT_TRUE(number);
    EXPECT_EQ(number->integer, "1204");
    EXPECT_EQ(number->fraction, "50");
    EXPECT_TRUE(number->grouped);
    EXPECT_EQ(lexemes.text(0, number->last), "1,204.50");
}

TEST(Number, LeavesTheFullStopOfTheSentence) {
    const Lexemes lexemes("In 5. Then");
    const auto number = read_number(lexemes, 2);
    ASSERT_TRUE(number);
    EXPECT_FALSE(number->has_fraction);
    EXPECT_EQ(lexemes.text(2, number->last), "5");
}

TEST(Number, TakesSpacesForGroupsOnlyWhereZerosFollow) {
    EXPECT_EQ(read_number(Lexemes("10 000 men"), 0)->integer, "10000");
    EXPECT_EQ(read_number(Lexemes("1 250 000 men"), 0)->integer, "1250000");
    EXPECT_EQ(read_number(Lexemes("15 300 men"), 0)->integer, "15");
}

TEST(Number, OfAnyLengthIsReadInBoundedSteps) {
    std::string endless = "1";
    for (int group = 0; group < 1000; ++group) endless += ",000";
    const Lexemes lexemes(endless);
    EXPECT_LT(read_number(lexemes, 0)->last, 40U);
}

TEST(Number, StartsAndEndsWhereNothingLargerSurroundsIt) {
    const auto stands_alone = [](std::string_view text, std::string_view digits) {
        const Lexemes lexemes(text);
        for (std::size_t at = 0; at < lexemes.size(); ++at)
            if (lexemes.text(at) == digits) return number_starts(lexemes, at) && number_ends(lexemes, at + 1);
        return false;
    };
    for (const std::string_view text : {"3", "(3)", "-3", "no. 3", "3, 4", "3,4", "3.", "page 45:1203"})
        EXPECT_TRUE(stands_alone(text, text.find("1203") != text.npos ? "1203" : "3")) << text;
    for (const std::string_view text : {"B3", "1.3", "12:3", "2/3", "3d", "3.5", "3:05", "3,000"})
        EXPECT_FALSE(stands_alone(text, "3")) << text;
}

TEST(NumberWords, HoldAndWhereItIsWanted) {
    constexpr NumberStyle with_and{.with_and = true};
    EXPECT_EQ(cardinal_words("1204"), "one thousand two hundred four");
    EXPECT_EQ(cardinal_words("1204", with_and), "one thousand two hundred and four");
    EXPECT_EQ(year_words(2008), "two thousand eight");
    EXPECT_EQ(year_words(2008, with_and), "two thousand and eight");
    EXPECT_EQ(year_words(2010, with_and), "twenty ten");
}

TEST(NumberWords, NameEveryDigitBehindThePoint) {
    const auto spoken = [](std::string_view text) {
        return number_words(*read_number(Lexemes(text), 0), {});
    };
    EXPECT_EQ(spoken("2.0"), "two point zero");
    EXPECT_EQ(spoken("2.05"), "two point oh five");
    EXPECT_EQ(spoken(".878"), "point eight seven eight");
}

TEST(NumberWords, ReadHundredsInPairs) {
    EXPECT_EQ(pair_words("221"), "two twenty-one");
    EXPECT_EQ(pair_words("1204"), "twelve oh four");
    EXPECT_EQ(pair_words("1500"), "fifteen hundred");
    EXPECT_EQ(decade_words(1980), "nineteen eighties");
    EXPECT_EQ(plural_words("six"), "sixes");
}

TEST(VulgarFraction, IsReadWithItsWholeNumber) {
    const auto spoken = [](std::string_view text) {
        return fraction_words(*read_fraction(Lexemes(text), 0), {});
    };
    EXPECT_EQ(spoken("2 1/2"), "two and a half");
    EXPECT_EQ(spoken("2-1/2"), "two and a half");
    EXPECT_EQ(spoken("2½"), "two and a half");
    EXPECT_EQ(spoken("23 4/5"), "twenty-three and four fifths");
    EXPECT_EQ(spoken("31/32"), "thirty-one thirty-seconds");
}

TEST(VulgarFraction, IsNoPartOfSomethingLarger) {
    EXPECT_FALSE(read_fraction(Lexemes("1/2/2010"), 0));
    EXPECT_FALSE(read_fraction(Lexemes("1/2:5"), 0));
    EXPECT_FALSE(read_fraction(Lexemes("1/2x"), 0));
    EXPECT_FALSE(read_fraction(Lexemes("1/and"), 0));
}

}  // namespace
}  // namespace audio_edition::en
