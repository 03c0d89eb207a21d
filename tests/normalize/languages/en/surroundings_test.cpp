// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/surroundings.h"

#include <string>

#include <gtest/gtest.h>

namespace audio_edition::en {
namespace {

/// The lexeme of the first word `word`.
std::size_t find(const Lexemes& lexemes, std::string_view word) {
    for (std::size_t at = 0; at < lexemes.size(); ++at)
        if (lexemes.text(at) == word) return at;
    return lexemes.size();
}

Surroundings around(const Lexemes& lexemes, std::string_view word) {
    return {lexemes, find(lexemes, word)};
}

TEST(Surroundings, NearestFirstWithWhatStandsBetween) {
    const Lexemes lexemes("The band will record it, then tour.");
    const Surroundings seen = around(lexemes, "record");
    ASSERT_EQ(seen.left_count, 3U);
    EXPECT_EQ(seen.left[0].folded, "will");
    EXPECT_EQ(seen.left[2].folded, "the");
    ASSERT_EQ(seen.right_count, 3U);
    EXPECT_EQ(seen.right[0].folded, "it");
    EXPECT_EQ(seen.right[1].gap, Gap::comma);
    EXPECT_EQ(seen.edge_left, Gap::none);
}

TEST(Surroundings, GrammarEndsWithTheClause) {
    const Lexemes lexemes("It rained. \"Read the sign (on the left).\"");
    const Surroundings seen = around(lexemes, "Read");
    EXPECT_EQ(seen.left_in_clause, 0U);
    EXPECT_EQ(seen.left_count, 2U) << "the sentence before still tells of the tense";
    EXPECT_EQ(seen.edge_left, Gap::sentence);
    EXPECT_EQ(seen.right_in_clause, 2U);
    EXPECT_EQ(seen.right_count, 5U);
}

TEST(Surroundings, InitialsAndSmallLettersEndNoSentence) {
    const Lexemes lexemes("The U.S. record of J. Smith approx. equals it");
    const Surroundings seen = around(lexemes, "record");
    EXPECT_EQ(seen.left_in_clause, 3U);
    EXPECT_EQ(seen.right_in_clause, 6U);
}

TEST(Surroundings, HyphensAndDashesDiffer) {
    const Lexemes lexemes("well-read men--live - or not");
    EXPECT_EQ(around(lexemes, "read").edge_left, Gap::hyphen);
    EXPECT_EQ(around(lexemes, "live").edge_left, Gap::clause);
    EXPECT_EQ(around(lexemes, "live").edge_right, Gap::clause);
}

TEST(Surroundings, ACapitalNamesOnlyWhereNothingElseExplainsIt) {
    const Lexemes in_sentence("We saw the Polish team.");
    EXPECT_TRUE(around(in_sentence, "Polish").capital_means_name);
    const Lexemes at_start("Fine. Polish it well.");
    EXPECT_FALSE(around(at_start, "Polish").capital_means_name);
    const Lexemes title("How to Polish Leather Shoes");
    EXPECT_FALSE(around(title, "Polish").capital_means_name);
    const Lexemes shouted("PLEASE POLISH THESE SHOES");
    EXPECT_FALSE(around(shouted, "POLISH").capital_means_name);
}

TEST(Surroundings, LooksNoFurtherThanItsReach) {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "word ";
    const Lexemes lexemes(text);
    const Surroundings seen(lexemes, 40);
    EXPECT_EQ(seen.left_count, Surroundings::reach);
    EXPECT_EQ(seen.right_count, Surroundings::reach);
}

TEST(WordClass, KnowsClosedClassesByHeartAndTheRestByEnding) {
    EXPECT_EQ(word_classes("the"), word_class::article);
    EXPECT_EQ(word_classes("her"), word_class::possessor | word_class::object);
    EXPECT_EQ(word_classes("anna's"), word_class::possessor);
    EXPECT_EQ(word_classes("slowly"), word_class::adverb);
    EXPECT_EQ(word_classes("family"), word_class::noun);
    EXPECT_EQ(word_classes("painted"), word_class::past);
    EXPECT_EQ(word_classes("painting"), word_class::gerund);
    EXPECT_EQ(word_classes("famous"), word_class::adjective);
    EXPECT_EQ(word_classes("tables"), word_class::plural);
    EXPECT_EQ(word_classes("tress"), word_class::noun);
    EXPECT_EQ(word_classes("fishermen"), word_class::plural);
}

}  // namespace
}  // namespace audio_edition::en
