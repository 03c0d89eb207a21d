// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/job_budget.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(JobBudget, ManySmallDocumentsGetOneJobEach) {
    JobBudget budget(8);
    for (std::size_t waiting = 1000; waiting > 992; --waiting) {
        EXPECT_EQ(budget.share(10'000, 10'000'000, waiting), 1);
        budget.take(1);
    }
    EXPECT_EQ(budget.free(), 0);
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
