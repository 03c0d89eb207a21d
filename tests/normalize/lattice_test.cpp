// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/lattice.h"

#include <gmock/gmock.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Reading reading(std::size_t first, std::size_t last, float cost) {
    return {first, last, cost, {"test", "test"}, "said", {}};
}

TEST(CheapestPath, TakesTheSurestOfTwoReadings) {
    EXPECT_THAT(cheapest_path({reading(0, 1, certainty::fallback), reading(0, 1, certainty::possible)}, 0, 1),
                ElementsAre(1));
}

TEST(CheapestPath, TakesTheEarlierOfTwoThatCostTheSame) {
    EXPECT_THAT(cheapest_path({reading(0, 2, certainty::likely), reading(0, 2, certainty::likely)}, 0, 2),
                ElementsAre(0));
}

TEST(CheapestPath, TakesOneLongReadingRatherThanTwoShortOnes) {
    EXPECT_THAT(cheapest_path({reading(0, 1, certainty::likely), reading(0, 2, certainty::likely),
                               reading(1, 2, certainty::likely)},
                              0, 2),
                ElementsAre(1));
}

TEST(CheapestPath, WeighsAllOfItRatherThanTheFirstStep) {
    // From 0 to 2 surely, and then nothing but plain; or less surely to 1, and surely from there to the end.
    EXPECT_THAT(cheapest_path({reading(0, 2, certainty::certain), reading(0, 1, certainty::possible),
                               reading(1, 4, certainty::certain)},
                              0, 4),
                ElementsAre(1, 2));
}

TEST(CheapestPath, LeavesLexemesPlain) {
    EXPECT_THAT(cheapest_path({}, 0, 5), IsEmpty());
    EXPECT_THAT(cheapest_path({}, 3, 3), IsEmpty());
    EXPECT_THAT(cheapest_path({reading(1, 2, certainty::likely), reading(3, 4, certainty::likely)}, 0, 6),
                ElementsAre(0, 1));
}

TEST(CheapestPath, LeavesLexemesPlainWhereAReadingCostsMore) {
    EXPECT_THAT(cheapest_path({reading(0, 2, certainty::plain + 1)}, 0, 2), IsEmpty());
}

TEST(CheapestPath, BeginsAnywhereInTheText) {
    EXPECT_THAT(
        cheapest_path({reading(1000, 1002, certainty::likely), reading(1001, 1003, certainty::certain)}, 1000,
                      1003),
        ElementsAre(1))
        << "one plain lexeme and two certain ones cost less than two likely ones and a plain one";
}

TEST(PathCost, GrowsWithTheLexemesAndALittleForEachReading) {
    EXPECT_FLOAT_EQ(path_cost(reading(4, 7, certainty::likely)),
                    3 * certainty::likely + certainty::a_reading);
}

}  // namespace
}  // namespace audio_edition
