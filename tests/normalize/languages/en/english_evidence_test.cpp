// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/english_evidence.h"

#include <initializer_list>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace audio_edition::en {
namespace {

WorkEvidence evidence_in(std::initializer_list<std::string_view> passages) {
    const auto gatherer = english_evidence();
    for (const std::string_view passage : passages) gatherer->look_at(passage);
    return gatherer->finish();
}

TEST(EnglishEvidence, TakesTheOrderOfDatesFromThoseThatCanBeOnlyOne) {
    EXPECT_EQ(evidence_in({"Paid 3/4/2021.", "Due on 25/4/2021."}).dates, DateOrder::day_first);
    EXPECT_EQ(evidence_in({"Paid 3/4/21.", "Due on 4/25/21, not later."}).dates, DateOrder::month_first);
    EXPECT_EQ(evidence_in({"Paid 3/4/2021.", "Due on 5/4/2021."}).dates, std::nullopt);
    EXPECT_EQ(evidence_in({"25/4/2021 or 4/25/2021."}).dates, std::nullopt);
    EXPECT_EQ(evidence_in({"The path /13/2/x, 25/40/99 and 1/25/4 of 2021/13/1."}).dates, std::nullopt);
}

TEST(EnglishEvidence, TakesDaysFirstForBritishSpelling) {
    const std::string_view british = "The colour of the harbour, the grey theatre and their neighbours.";
    EXPECT_EQ(evidence_in({british}).dates, DateOrder::day_first);
    EXPECT_EQ(evidence_in({british, "Due on 4/25/2021."}).dates, DateOrder::month_first);
    EXPECT_EQ(evidence_in({british, "The color of the gray harbor."}).dates, std::nullopt);
    EXPECT_EQ(evidence_in({"A grey harbour."}).dates, std::nullopt);
}

TEST(EnglishEvidence, KnowsWhatIsSpelledOutBeforeABracket) {
    const auto spelled = [](std::string_view text, std::string_view letters) {
        const WorkEvidence evidence = evidence_in({text});
        const InitialismEvidence* const known = evidence.of_initialism(letters);
        return known != nullptr && known->spelled_out;
    };
    EXPECT_TRUE(spelled("The World Health Organization (WHO) met.", "who"));
    EXPECT_TRUE(spelled("the Food and Agriculture Organization (FAO)", "fao"));
    EXPECT_FALSE(spelled("the Food and Drink Agency of Organizations (FAO)", "fao"));
    EXPECT_TRUE(spelled("sulfuric acid, then information technology (IT).", "it"));
    EXPECT_FALSE(spelled("Nobody was there (WHO knows).", "who"));
    EXPECT_FALSE(spelled("He asked his own brother (WHO) about it.", "who"));
    EXPECT_FALSE(spelled("(NATO)", "nato"));
}

TEST(EnglishEvidence, CountsArticlesThatTellLettersFromWords) {
    const WorkEvidence evidence =
        evidence_in({"She took an LSAT and a FAQ.", "It was an LSAT, an ACT and a UFO."});
    ASSERT_NE(evidence.of_initialism("lsat"), nullptr);
    EXPECT_EQ(evidence.of_initialism("lsat")->letters, 2U);
    EXPECT_EQ(evidence.of_initialism("lsat")->word, 0U);
    ASSERT_NE(evidence.of_initialism("faq"), nullptr);
    EXPECT_EQ(evidence.of_initialism("faq")->word, 1U);
    EXPECT_EQ(evidence.of_initialism("act"), nullptr);
    EXPECT_EQ(evidence.of_initialism("ufo"), nullptr);
}

TEST(EnglishEvidence, KnowsABookOfRecipes) {
    EXPECT_TRUE(
        evidence_in({"1 c. flour", "2 c. sugar", "3 tbsp. butter", "1 tsp. salt", "Mix and bake."}).cookery);
    EXPECT_FALSE(evidence_in({"He drank 2 cups of tea, then 3 cups more, and 4 cups after 5 cups."}).cookery);
    std::string novel;
    for (int i = 0; i < 2000; ++i) novel += "word ";
    EXPECT_FALSE(evidence_in({novel, "1 tsp. and 2 tsp. and 3 tsp. and 4 tsp."}).cookery);
}

TEST(EnglishEvidence, KnowsAFamilyHistory) {
    EXPECT_TRUE(evidence_in({"John, b. 1678, d. 1702; m. 1700 Mary, b. abt 1680, bur. 1750."}).genealogy);
    EXPECT_FALSE(
        evidence_in({"Plan b. 1678 was a year. Vitamin D. 1702 and M. 1700 were B. 1680 too."}).genealogy);
}

TEST(EnglishEvidence, TakesAnyText) {
    const std::string zeros(3, '\0');
    const WorkEvidence evidence =
        evidence_in({"", "(", "()", "(A)", "a ", "\xFF\xFE 1/2/", "99999999999999/1/2", zeros, "an "});
    EXPECT_TRUE(evidence.initialisms.empty());
}

TEST(EnglishEvidence, HoldsNoMoreThanABookOfInitialisms) {
    std::string many;
    for (char a = 'A'; a <= 'Z'; ++a)
        for (char b = 'A'; b <= 'Z'; ++b)
            for (char c = 'A'; c <= 'Z'; ++c) many += std::string("an M") + a + b + c + " ";
    EXPECT_EQ(evidence_in({many}).initialisms.size(), 2000U);
}

}  // namespace
}  // namespace audio_edition::en
