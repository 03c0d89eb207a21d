// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/long_clauses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

Phonemes clause(const std::string& ipa, const std::vector<PhonemeSpan>& spans) {
    Phonemes phonemes;
    phonemes.clauses.push_back({ipa, {}, "."});
    for (const PhonemeSpan& span : spans)
        phonemes.clauses[0].tokens.push_back({phonemes.clauses[0].tokens.size(), span});
    return phonemes;
}

std::vector<std::string> ipa_in(const Phonemes& phonemes) {
    std::vector<std::string> all;
    for (const PhonemeClause& clause : phonemes.clauses) all.push_back(clause.ipa);
    return all;
}

TEST(LongClauses, AreCutBetweenWords) {
    const Phonemes cut = cut_long_clauses(clause("aaaa bb cc", {{0, 4}, {5, 7}, {8, 10}}), 7);
    EXPECT_THAT(ipa_in(cut), ElementsAre("aaaa bb", "cc"));
    EXPECT_EQ(cut.clauses[0].punctuation, "");
    EXPECT_EQ(cut.clauses[1].punctuation, ".");
    ASSERT_THAT(cut.clauses[0].tokens, SizeIs(2));
    EXPECT_EQ(cut.clauses[0].tokens[1].span, (PhonemeSpan{5, 7}));
    ASSERT_THAT(cut.clauses[1].tokens, SizeIs(1));
    EXPECT_EQ(cut.clauses[1].tokens[0].token, 2U);
    EXPECT_EQ(cut.clauses[1].tokens[0].span, (PhonemeSpan{0, 2}));
}

TEST(LongClauses, AreCutWithinAWordThatIsLongerAndBetweenItsCharacters) {
    EXPECT_THAT(ipa_in(cut_long_clauses(clause("ɑɑɑɑɑ", {{0, 10}}), 2)), ElementsAre("ɑɑ", "ɑɑ", "ɑ"));
    for (const PhonemeClause& part : cut_long_clauses(clause("ɑɑɑɑɑ", {{0, 10}}), 2).clauses)
        EXPECT_EQ(part.tokens.front().token, 0U);
}

TEST(LongClauses, KeepsEveryTokenOnceWhereNoneIsCut) {
    const Phonemes cut = cut_long_clauses(clause("aa bb cc", {{0, 2}, {2, 2}, {3, 5}, {6, 8}, {8, 8}}), 3);
    std::vector<std::size_t> tokens;
    for (const PhonemeClause& part : cut.clauses) {
        for (const TokenPhonemes& token : part.tokens) tokens.push_back(token.token);
    }
    EXPECT_THAT(tokens, ElementsAre(0U, 1U, 2U, 3U, 4U));
}

TEST(LongClauses, StayAsTheyAreWhereTheyAreShort) {
    EXPECT_THAT(ipa_in(cut_long_clauses(clause("aaaa bb", {{0, 4}, {5, 7}}), 7)), ElementsAre("aaaa bb"));
}

TEST(ClauseGroups, HoldNoMoreThanTheyMay) {
    Phonemes phonemes;
    for (const char* ipa : {"aaa", "bb", "cccc", "d"}) phonemes.clauses.push_back({ipa, {}, ","});
    const std::vector<Phonemes> groups = in_groups(phonemes, 5);
    ASSERT_THAT(groups, SizeIs(2));
    EXPECT_THAT(ipa_in(groups[0]), ElementsAre("aaa", "bb"));
    EXPECT_THAT(ipa_in(groups[1]), ElementsAre("cccc", "d"));
    EXPECT_THAT(in_groups({}, 5), SizeIs(0));
}

}  // namespace
}  // namespace audio_edition
