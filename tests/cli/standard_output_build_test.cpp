// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr const char* pier =
    "The Pier\n\nby Ida Holm\n\nIt rained. Nobody minded.\n\nThe Storm\n\nIt blew for nine days.\n";

/// `build -o -`.
class BuildToStandardOutput : public testing::Test {
  protected:
    BuildToStandardOutput() {
        put(scratch_ / "pier.txt", pier);
        std::filesystem::create_directory(scratch_ / "tmp");
    }

    ProgramCall call(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "build");
        ProgramCall made = audio_edition(std::move(arguments));
        made.folder = scratch_.path();
        made.environment = {"TMPDIR=" + (scratch_ / "tmp").string()};
        return made;
    }

    ScratchFolder scratch_;
};

TEST_F(BuildToStandardOutput, GivesTheBookAsItWouldBeInAFolder) {
    for (const std::string format : {"mp3", "wav", "flac"}) {
        ASSERT_EQ(run(call({"pier.txt", "--format", format, "--slug", format})).status, 0);
        const ProgramOutcome outcome = run(call({"pier.txt", "--format", format, "-o", "-"}));
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        EXPECT_TRUE(outcome.output == contents(scratch_ / "out" / format / (format + "." + format)))
            << format;
        EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: The Pier  0:"));
    }
    EXPECT_TRUE(std::filesystem::is_empty(scratch_ / "tmp"));
    EXPECT_FALSE(std::filesystem::exists(scratch_ / "-"));
}

TEST_F(BuildToStandardOutput, SaysNothingWhenAskedToBeQuiet) {
    const ProgramOutcome outcome = run(call({"pier.txt", "-q", "-o", "-"}));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, StartsWith("ID3"));
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST_F(BuildToStandardOutput, DoesNotTakeABookThatNobodyReadToItsEndForDone) {
    ProgramCall unread = call({"pier.txt", "-o", "-"});
    unread.nobody_reads = true;
    const ProgramOutcome outcome = run(unread);
    EXPECT_EQ(outcome.status, 74);
    EXPECT_THAT(outcome.errors, HasSubstr("standard output: was closed before the end of the book"));
    EXPECT_TRUE(std::filesystem::is_empty(scratch_ / "tmp"));
}

TEST_F(BuildToStandardOutput, FailsOnAFullDisk) {
    ProgramCall full = call({"pier.txt", "-o", "-"});
    full.output_file = "/dev/full";
    const ProgramOutcome outcome = run(full);
    EXPECT_EQ(outcome.status, 75);
    EXPECT_THAT(outcome.errors, HasSubstr("standard output: cannot write: No space left on device"));
    EXPECT_TRUE(std::filesystem::is_empty(scratch_ / "tmp"));
}

TEST_F(BuildToStandardOutput, LeavesNothingBehindWhenItFails) {
    put(scratch_ / "empty.txt", "");
    const ProgramOutcome outcome = run(call({"empty.txt", "-o", "-"}));
    EXPECT_EQ(outcome.status, 65);
    EXPECT_THAT(outcome.output, IsEmpty());
    EXPECT_TRUE(std::filesystem::is_empty(scratch_ / "tmp"));
}

TEST_F(BuildToStandardOutput, RefusesWhatDoesNotGoThere) {
    using Arguments = std::vector<std::string>;
    for (const Arguments& more :
         {Arguments{"--format", "m4b"}, Arguments{"--format", "opus"}, Arguments{"second.txt"},
          Arguments{"--json"}, Arguments{"--clips"}, Arguments{"--split", "1"},
          Arguments{"--sidecars", "vtt"}, Arguments{"--slug", "x"}, Arguments{"--dry-run"},
          Arguments{"--profile", "acx"}}) {
        Arguments arguments{"pier.txt", "-o", "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const ProgramOutcome outcome = run(call(arguments));
        EXPECT_EQ(outcome.status, 64) << more.front();
        EXPECT_THAT(outcome.errors, StartsWith("audio-edition: -o -: does not go with "));
    }
    EXPECT_EQ(run(call({"pier.txt", "-o", "-", "--sidecars", "none", "--profile", "broadcast"})).status, 0);
}

}  // namespace
}  // namespace audio_edition
