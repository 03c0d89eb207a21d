// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/token_ends.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;

/// Sound from 100 to 4000 and from 5000 to 8000, with silence between.
Pcm two_stretches() {
    Pcm pcm{{22050}, std::vector<std::int16_t>(9000)};
    std::fill(pcm.samples.begin() + 100, pcm.samples.begin() + 4000, std::int16_t{900});
    std::fill(pcm.samples.begin() + 5000, pcm.samples.begin() + 8000, std::int16_t{900});
    return pcm;
}

/// "start-end" of tokens that start there, in sentences of so many tokens.
std::vector<std::string> ends(const std::vector<std::int64_t>& starts,
                              const std::vector<std::size_t>& sizes) {
    std::vector<TokenTime> times;
    for (const std::int64_t start : starts) times.push_back({times.size(), {start}});
    std::vector<Utterance> sentences;
    for (const std::size_t size : sizes) {
        const std::size_t first = sentences.empty() ? 0 : sentences.back().last;
        sentences.push_back({first, first + size});
    }
    find_ends(two_stretches(), {{}, {100}, {8000}, {9000}}, sentences, times);
    std::vector<std::string> found;
    for (const TokenTime& time : times)
        found.push_back(std::to_string(time.start.count) + "-" + std::to_string(time.end.count));
    return found;
}

TEST(FindEnds, LooksForTheLastAudibleSampleBeforeTheNextToken) {
    EXPECT_THAT(ends({100, 2000, 5000}, {2, 1}), ElementsAre("100-2000", "2000-4000", "5000-8000"));
}

TEST(FindEnds, GivesTokensThatTheEngineSaysInOneGoTheirShare) {
    // "sat on the pier. Nobody minded": the mark of "the" comes with "pier"
    EXPECT_THAT(ends({100, 1000, 3000, 3000, 5000, 6000}, {4, 2}),
                ElementsAre("100-1000", "1000-2000", "2000-3000", "3000-4000", "5000-6000", "6000-8000"));
    // "whatever it is. Nobody minded": that of "is" with the next sentence
    EXPECT_THAT(ends({100, 2000, 5000, 5000, 6000}, {3, 2}),
                ElementsAre("100-2000", "2000-3000", "3000-4000", "5000-6000", "6000-8000"));
    // and at the end
    EXPECT_THAT(ends({100, 5000, 8000}, {3}), ElementsAre("100-4000", "5000-6500", "6500-8000"));
}

TEST(FindEnds, SharesWithTheWordBehindWhereNoneIsBefore) {
    EXPECT_THAT(ends({100, 5000, 5000}, {1, 2}), ElementsAre("100-4000", "5000-6500", "6500-8000"));
}

TEST(FindEnds, LeavesASentenceOfWhichNothingIsHeardWithoutTime) {
    EXPECT_THAT(ends({100, 5000, 5000}, {1, 1, 1}), ElementsAre("100-4000", "5000-5000", "5000-8000"));
}

}  // namespace
}  // namespace audio_edition
