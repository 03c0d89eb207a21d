// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/attempts.h"

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

const Failure crash{
    ErrorKind::internal, "document", "was killed by SIGSEGV", "SIGSEGV", {"section 'One': odd"}};
const Failure full{ErrorKind::try_again, "out", "cannot write: No space left on device", "", {}};

TEST(Attempts, AreRememberedOnceTheyAreBegun) {
    const ScratchFolder scratch;
    EXPECT_EQ(Attempts(scratch.path()).count(), 0);
    Attempts(scratch.path()).begin();
    Attempts(scratch.path()).begin();
    EXPECT_EQ(Attempts(scratch.path()).count(), 2);
    EXPECT_FALSE(Attempts(scratch.path()).last());
}

TEST(Attempts, TellHowTheLastOneFailed) {
    const ScratchFolder scratch;
    Attempts attempts(scratch.path());
    attempts.begin();
    attempts.fail(crash);
    const Attempts read(scratch.path());
    EXPECT_EQ(read.count(), 1);
    ASSERT_TRUE(read.last());
    EXPECT_EQ(read.last()->signal, "SIGSEGV");
    EXPECT_EQ(read.last()->message, crash.message);
    EXPECT_EQ(read.last()->warnings, crash.warnings);
}

TEST(Attempts, ThatAreForgivenDoNotCount) {
    const ScratchFolder scratch;
    Attempts attempts(scratch.path());
    for (int i = 0; i < 5; ++i) {
        attempts.begin();
        attempts.forgive(full);
    }
    attempts.begin();
    EXPECT_EQ(attempts.count(), 1);
    EXPECT_EQ(Attempts(scratch.path()).count(), 1);
}

TEST(Attempts, TornLinesCountAsNotWritten) {
    const ScratchFolder scratch;
    put(scratch / "attempts.jsonl", "{\"event\":\"begun\"}\n{\"eve");
    Attempts attempts(scratch.path());
    EXPECT_EQ(attempts.count(), 1);
    attempts.begin();
    EXPECT_EQ(Attempts(scratch.path()).count(), 2);
    put(scratch / "attempts.jsonl", "\n[]\n{\"event\":7}\n{\"event\":\"failed\",\"failure\":3}\nnull\n");
    EXPECT_EQ(Attempts(scratch.path()).count(), 0);
}

TEST(Attempts, AreNotWrittenThroughALink) {
    const ScratchFolder scratch;
    put(scratch / "elsewhere", "");
    std::filesystem::create_symlink("elsewhere", scratch / "attempts.jsonl");
    EXPECT_EQ(error_of([&] { Attempts(scratch.path()).begin(); }).kind(), ErrorKind::cannot_create);
    EXPECT_EQ(contents(scratch / "elsewhere"), "");
}

}  // namespace
}  // namespace audio_edition
