// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pt/portuguese_numbers.h"

#include <gtest/gtest.h>

namespace audio_edition::pt {
namespace {

using cldr::Gender;

TEST(PortugueseNumbers, PutAndBeforeAShortOrRoundEnd) {
    EXPECT_EQ(number_words(1'001, {}), "mil e um");
    EXPECT_EQ(number_words(1'100, {}), "mil e cem");
    EXPECT_EQ(number_words(1'101, {}), "mil cento e um");
    EXPECT_EQ(number_words(2'500, {}), "dois mil e quinhentos");
    EXPECT_EQ(number_words(2'550, {}), "dois mil quinhentos e cinquenta");
    EXPECT_EQ(number_words(1'110'000, {}), "um milhão cento e dez mil");
    EXPECT_EQ(number_words(1'200'000, {}), "um milhão e duzentos mil");
    EXPECT_EQ(number_words(1'000'001, {}), "um milhão e um");
    EXPECT_EQ(number_words(0, {}), "zero");
    EXPECT_EQ(number_words(-16, {}), "menos dezesseis");
}

TEST(PortugueseNumbers, AgreeInThousandsButNotInMillions) {
    EXPECT_EQ(number_words(2'202, {Gender::feminine}), "duas mil duzentas e duas");
    EXPECT_EQ(number_words(1'000, {Gender::feminine}), "mil");
    EXPECT_EQ(number_words(2'000'002, {Gender::feminine}), "dois milhões e duas");
}

TEST(PortugueseNumbers, ArePortugalsWhereAsked) {
    EXPECT_EQ(number_words(16, {.european = true}), "dezasseis");
    EXPECT_EQ(number_words(19'000, {.european = true}), "dezanove mil");
    EXPECT_EQ(number_words(1'000'000'000, {.european = true}), "mil milhões");
    EXPECT_EQ(number_words(2'500'000'000, {.european = true}), "dois mil e quinhentos milhões");
    EXPECT_EQ(number_words(1'000'000'000, {}), "um bilhão");
}

TEST(PortugueseNumbers, OrdinalsHaveAllTheirPartsInOrder) {
    EXPECT_EQ(ordinal_words(1), "primeiro");
    EXPECT_EQ(ordinal_words(21), "vigésimo primeiro");
    EXPECT_EQ(ordinal_words(1'000), "milésimo");
    EXPECT_EQ(ordinal_words(2'114), "segundo milésimo centésimo décimo quarto");
    EXPECT_EQ(ordinal_words(100'000), "centésimo milésimo");
    EXPECT_EQ(ordinal_words(1'000'000), "milionésimo");
    EXPECT_EQ(with_endings(ordinal_words(1'002), 'a'), "milésima segunda");
    EXPECT_TRUE(ordinal_words(0).empty());
    EXPECT_TRUE(ordinal_words(1'000'000'000).empty());
}

}  // namespace
}  // namespace audio_edition::pt
