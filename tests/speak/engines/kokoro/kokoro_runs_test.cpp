// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/kokoro_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

KokoroSentence sentence_of(std::initializer_list<std::size_t> clauses) {
    KokoroSentence sentence;
    for (const std::size_t symbols : clauses) {
        KokoroClause clause;
        clause.symbols.assign(symbols, {1, 0});
        sentence.clauses.push_back(clause);
    }
    return sentence;
}

std::vector<std::size_t> sizes(const std::vector<KokoroRun>& runs) {
    std::vector<std::size_t> all;
    for (const KokoroRun& run : runs) all.push_back(run.symbols.size());
    return all;
}

TEST(KokoroRuns, HoldShortSentencesTogether) {
    const std::vector<KokoroSentence> sentences{sentence_of({50}), sentence_of({40, 40}), sentence_of({100})};
    const auto runs = kokoro_runs(sentences);
    EXPECT_THAT(sizes(runs), ElementsAre(130, 100));
    ASSERT_THAT(runs[0].pieces, SizeIs(2));
    EXPECT_EQ(runs[0].pieces[1].sentence, 1U);
    EXPECT_EQ(runs[0].pieces[1].first, 50U);
    EXPECT_EQ(runs[0].pieces[1].last, 130U);
    EXPECT_EQ(runs[1].pieces[0].sentence, 2U);
}

TEST(KokoroRuns, CutALongSentenceAfterClauses) {
    const std::vector<KokoroSentence> sentences{sentence_of({20}), sentence_of({90, 90, 90}),
                                                sentence_of({20})};
    const auto runs = kokoro_runs(sentences);
    EXPECT_THAT(sizes(runs), ElementsAre(20, 180, 110));
    EXPECT_EQ(runs[2].pieces[0].sentence, 1U);
    EXPECT_EQ(runs[2].pieces[1].sentence, 2U);
}

TEST(KokoroRuns, PassOverSentencesWithoutASound) {
    const std::vector<KokoroSentence> sentences{sentence_of({}), sentence_of({10}), sentence_of({})};
    const auto runs = kokoro_runs(sentences);
    ASSERT_THAT(runs, SizeIs(1));
    EXPECT_EQ(runs[0].pieces[0].sentence, 1U);
    EXPECT_THAT(kokoro_runs({}), IsEmpty());
}

}  // namespace
}  // namespace audio_edition
