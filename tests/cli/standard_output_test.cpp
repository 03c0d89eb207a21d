// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

ProgramCall normalize_much() {
    ProgramCall call = audio_edition({"normalize", "--lines"});
    for (int i = 0; i < 5000; ++i) call.input += "It rained on the pier, and nobody minded much.\n";
    return call;
}

TEST(StandardOutput, MayBeClosedByAReaderThatHasSeenEnough) {
    ProgramCall call = normalize_much();
    call.nobody_reads = true;
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST(StandardOutput, IsNoPlaceToLoseResultsSilently) {
    ProgramCall call = normalize_much();
    call.output_file = "/dev/full";
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 75);
    EXPECT_THAT(outcome.errors, HasSubstr("standard output: cannot write: No space left on device"));
}

TEST(StandardOutput, ClosedDoesNotStopABuild) {
    const ScratchFolder scratch;
    put(scratch / "a.txt", "The Pier\n\nIt rained. Nobody minded.\n");
    ProgramCall call = audio_edition({"build", scratch / "a.txt", "-o", scratch / "out", "--json"});
    call.nobody_reads = true;
    EXPECT_EQ(run(call).status, 0);
    EXPECT_TRUE(std::filesystem::exists(scratch / "out/the-pier/the-pier.mp3"));
}

TEST(StandardOutput, ClosedFromTheStartIsNotMistakenForAFile) {
    const ScratchFolder scratch;
    put(scratch / "a.txt", "The Pier\n\nby Ida Holm\n\nIt rained. Nobody minded.\n");
    const ProgramCall build = audio_edition({"build", scratch / "a.txt", "-o", scratch / "out"});
    ProgramCall closed{{"sh", "-c", R"(exec "$@" <&- >&- 2>&-)", "sh"}};
    closed.command.insert(closed.command.end(), build.command.begin(), build.command.end());
    EXPECT_EQ(run(closed).status, 0);
    EXPECT_EQ(run(audio_edition({"verify", scratch / "out/the-pier"})).status, 0);
}

}  // namespace
}  // namespace audio_edition
