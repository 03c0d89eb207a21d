// SPDX-License-Identifier: GPL-3.0-or-later
// The limits that a shell sets (ulimit): the program ends in one line that says so, and leaves nothing
// behind.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::IsEmpty;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memory_can_be_limited = false;  // its shadow alone is terabytes of addresses
#else
constexpr bool memory_can_be_limited = true;
#endif

class ShellLimits : public testing::Test {
  protected:
    ShellLimits() {
        std::string text = "The Pier\n\nby Ida Holm\n\n";
        for (int i = 0; i < 12; ++i)
            text += "It rained for a day, and nobody on the old pier minded it much.\n\n";
        put(scratch_ / "pier.txt", text);
    }

    /// `limit` is an option of ulimit with its number.
    ProgramOutcome build_under(const std::string& limit, std::vector<std::string> arguments) {
        std::vector<std::string> command{"bash", "-c", "ulimit " + limit + " && exec \"$0\" \"$@\""};
        arguments.insert(arguments.begin(), {"build", "pier.txt", "--quiet", "--no-cache", "--jobs", "2"});
        for (std::string& word : audio_edition(std::move(arguments)).command)
            command.push_back(std::move(word));
        ProgramCall call{std::move(command)};
        call.folder = scratch_.path();
        return run(call);
    }

    /// Done, or not begun: in one line and with nothing left behind.
    void expect_whole_or_nothing(const ProgramOutcome& outcome, const std::string& limit) {
        EXPECT_THAT(outcome.status, AnyOf(0, 75)) << limit << ": " << outcome.errors;
        if (outcome.status == 0) {
            EXPECT_THAT(outcome.errors, IsEmpty()) << limit;
            EXPECT_TRUE(std::filesystem::exists(scratch_ / "out/the-pier/edition.json")) << limit;
        } else {
            EXPECT_EQ(std::ranges::count(outcome.errors, '\n'), 1) << limit << ": " << outcome.errors;
            EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: ")) << limit;
            EXPECT_THAT(names_in(scratch_ / "out"), IsEmpty()) << limit;
        }
        std::filesystem::remove_all(scratch_ / "out");
        std::filesystem::create_directory(scratch_ / "out");
    }

    ScratchFolder scratch_;
};

TEST_F(ShellLimits, OfFileSizeAreToldWithWhatToRaise) {
    for (const std::string format : {"mp3", "wav", "flac", "m4b", "opus"}) {
        const ProgramOutcome outcome = build_under("-f 40", {"--format", format, "--cover", "none"});
        EXPECT_EQ(outcome.status, 75) << format << ": " << outcome.errors;
        EXPECT_THAT(outcome.errors,
                    HasSubstr("File too large; raise the limit on the size of files (ulimit -f)"));
        EXPECT_THAT(names_in(scratch_ / "out"), IsEmpty()) << format;
    }
}

TEST_F(ShellLimits, OfFileSizeEndItWholeOrNotAtAll) {
    std::filesystem::create_directory(scratch_ / "out");
    for (const int blocks : {0, 1, 2, 5, 10, 20, 30, 50, 100, 300, 1000}) {
        const std::string limit = "-f " + std::to_string(blocks);
        expect_whole_or_nothing(build_under(limit, {}), limit);
    }
}

TEST_F(ShellLimits, OfMemoryEndItWholeOrNotAtAll) {
    if (!memory_can_be_limited) GTEST_SKIP() << "the address sanitizer needs more addresses than any limit";
    std::filesystem::create_directory(scratch_ / "out");
    constexpr int enough_to_load = 100'000;
    for (int kibibytes = enough_to_load; kibibytes <= 400'000; kibibytes += 15'000) {
        const std::string limit = "-v " + std::to_string(kibibytes);
        expect_whole_or_nothing(build_under(limit, {}), limit);
    }
}

}  // namespace
}  // namespace audio_edition
