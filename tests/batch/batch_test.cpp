// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/batch.h"

#include <gtest/gtest.h>

#include "audio_edition/verify.h"
#include "base/diagnostics.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

class BatchOfTwo : public testing::Test {
  protected:
    BatchOfTwo() {
        put(scratch_ / "pier.txt", "The Pier\n\nIt rained.\n");
        put(scratch_ / "empty.txt", "");
        documents_.resize(2);
        documents_[0].id = "pier";
        documents_[0].request.source = scratch_ / "pier.txt";
        documents_[0].request.cover = "none";
        documents_[1].id = "empty";
        documents_[1].request.source = scratch_ / "empty.txt";
    }

    BatchResult run() {
        settled_.clear();
        return batch(documents_, {.output = scratch_ / "out", .jobs = 1}, find_installation(), diagnostics_,
                     [this](const BatchSettled& one) { settled_.push_back(one); });
    }

    ScratchFolder scratch_;
    std::vector<BatchDocument> documents_;
    std::vector<BatchSettled> settled_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(BatchOfTwo, SettlesEveryDocumentAndGoesOnWhereItWas) {
    const BatchResult first = run();
    EXPECT_EQ(first.documents, 2U);
    EXPECT_EQ(first.made, 1U);
    EXPECT_EQ(first.quarantined, 1U);
    ASSERT_EQ(settled_.size(), 2U);
    for (const BatchSettled& one : settled_) {
        if (one.id == "pier") {
            EXPECT_EQ(one.state, BatchState::done);
            EXPECT_TRUE(verify_edition(one.edition, [](const Check&) {}));
        } else {
            EXPECT_EQ(one.state, BatchState::quarantined);
            ASSERT_TRUE(one.failure);
            EXPECT_EQ(one.failure->kind(), ErrorKind::broken_input);
        }
    }
    const BatchResult again = run();
    EXPECT_EQ(again.done, 1U);
    EXPECT_EQ(again.made, 0U);
}

TEST_F(BatchOfTwo, RefusesTwoDocumentsOfOneIdAndWhatIsInNoFile) {
    documents_[1].id = "pier";
    EXPECT_THROW(static_cast<void>(run()), Error);
    documents_[1].id = "empty";
    documents_[1].request.bytes = "It rained.";
    EXPECT_THROW(static_cast<void>(run()), Error);
    EXPECT_TRUE(settled_.empty());
}

}  // namespace
}  // namespace audio_edition
