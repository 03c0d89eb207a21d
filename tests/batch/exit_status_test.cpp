// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "batch/batch_report.h"

namespace audio_edition {
namespace {

BatchCounts ten(std::size_t done, std::size_t quarantined = 0) {
    BatchCounts counts;
    counts.documents = 10;
    counts.done = done;
    counts.quarantined = quarantined;
    return counts;
}

TEST(ExitStatus, OfABatchSaysWhatASchedulerShouldDo) {
    EXPECT_EQ(exit_status(ten(10), false), 0);
    EXPECT_EQ(exit_status(ten(8, 2), false), 0);
    EXPECT_EQ(exit_status(ten(8, 2), true), 65);
    EXPECT_EQ(exit_status(ten(9), false), 75) << "one was not reached";

    BatchCounts counts = ten(8, 1);
    counts.failed[ErrorKind::try_again] = 1;
    EXPECT_EQ(exit_status(counts, true), 75) << "what may pass comes first";
    counts.failed[ErrorKind::io] = 1;
    EXPECT_EQ(exit_status(counts, false), 75);
    counts.failed[ErrorKind::permission] = 1;
    EXPECT_EQ(exit_status(counts, false), 77) << "trying again would not help";

    counts = ten(9);
    counts.missing = 1;
    EXPECT_EQ(exit_status(counts, false), 75);
    counts = ten(9);
    counts.damaged = 1;
    EXPECT_EQ(exit_status(counts, false), 65);
}

}  // namespace
}  // namespace audio_edition
