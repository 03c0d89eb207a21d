// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/job_budget.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(JobBudget, ManySmallDocumentsGetOneJobEachAndOneMoreIsBegun) {
    JobBudget budget(8);
    std::size_t begun = 0;
    for (; budget.has_room(); ++begun) {
        EXPECT_EQ(budget.share(10'000, 10'000'000, 1000 - begun), 1);
        budget.take(1);
    }
    EXPECT_EQ(begun, 9U);
    budget.give_back(1);
    EXPECT_TRUE(budget.has_room());
}

TEST(JobBudget, OneJobMakesOneDocumentAtATime) {
    JobBudget budget(1);
    budget.take(1);
    EXPECT_FALSE(budget.has_room());
}

TEST(JobBudget, OneMoreIsBegunBesideABookToo) {
    JobBudget budget(2);
    budget.take(2);
    ASSERT_TRUE(budget.has_room());
    EXPECT_EQ(budget.share(10'000, 3'000'000, 1), 1);
    budget.take(1);
    EXPECT_FALSE(budget.has_room());
}

TEST(JobBudget, OneBookGetsThemAll) {
    EXPECT_EQ(JobBudget(8).share(3'000'000, 3'000'000, 1), 8);
    EXPECT_EQ(JobBudget(1).share(3'000'000, 3'000'000, 1), 1);
}

TEST(JobBudget, ABookAmongArticlesGetsItsShare) {
    JobBudget budget(8);
    EXPECT_EQ(budget.share(3'000'000, 6'000'000, 301), 4);
    budget.take(4);
    EXPECT_EQ(budget.share(10'000, 6'000'000, 300), 1);
}

TEST(JobBudget, TheLastOnesGetWhatIsFreeAndNoMore) {
    JobBudget budget(8);
    budget.take(5);
    EXPECT_EQ(budget.share(10'000, 20'000, 1), 3);
    budget.give_back(4);
    EXPECT_EQ(budget.share(10'000, 30'000, 2), 3);
    EXPECT_EQ(budget.share(0, 0, 7), 1);
}

}  // namespace
}  // namespace audio_edition
