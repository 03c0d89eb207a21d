// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A build of a long text, which gets `signal` as soon as it tells of its first unit.
class Stopping : public testing::Test {
  protected:
    Stopping() {
        std::string text = "The Long Pier\n\n";
        for (int i = 1; i <= 600; ++i)
            text += "This is paragraph number " + std::to_string(i) + " of the story.\n\n";
        put(scratch_ / "pier.txt", text);
        adopt_orphans();
    }

    ProgramOutcome build_and_send(int signal) {
        bool sent = false;
        const ProgramCall call =
            audio_edition({"build", scratch_ / "pier.txt", "-o", scratch_ / "out", "--json"});
        ProgramOutcome outcome = run_watched(call, [&](const std::string& line, int pid) {
            if (sent || line.find(R"("done":1,)") == std::string::npos) return;
            sent = true;
            ::kill(pid, signal);
        });
        EXPECT_TRUE(sent);
        return outcome;
    }

    ScratchFolder scratch_;
};

TEST_F(Stopping, ByInterruptLeavesNeitherFilesNorProcesses) {
    const ProgramOutcome outcome = build_and_send(SIGINT);
    EXPECT_EQ(outcome.status, 130);
    EXPECT_THAT(outcome.errors, HasSubstr("audio-edition: build: stopped by SIGINT"));
    EXPECT_THAT(outcome.output, testing::Not(HasSubstr(R"("event":"done")")));
    EXPECT_THAT(names_in(scratch_ / "out"), IsEmpty());
    wait_for_orphans();
}

TEST_F(Stopping, ByTerminationIsTheSameWithAnotherStatus) {
    EXPECT_EQ(build_and_send(SIGTERM).status, 143);
    EXPECT_THAT(names_in(scratch_ / "out"), IsEmpty());
    wait_for_orphans();
}

TEST_F(Stopping, ByHangupLeavesNothingEither) {
    EXPECT_EQ(build_and_send(SIGHUP).status, 143);
    EXPECT_THAT(names_in(scratch_ / "out"), IsEmpty());
    wait_for_orphans();
}

TEST_F(Stopping, ByKillLeavesNoProcessAndTheNextBuildTidiesUp) {
    EXPECT_EQ(build_and_send(SIGKILL).status, -SIGKILL);
    wait_for_orphans();
    const ProgramOutcome again =
        run(audio_edition({"build", scratch_ / "pier.txt", "-o", scratch_ / "out", "--quiet"}));
    EXPECT_EQ(again.status, 0) << again.errors;
    EXPECT_THAT(names_in(scratch_ / "out"), ElementsAre("the-long-pier"));
}

TEST(StoppingWhileReading, DoesNotWaitForTheEndOfStandardInput) {
    const ScratchFolder scratch;
    ProgramCall call = audio_edition({"build", "-", "-o", scratch / "out", "--json"});
    call.input_stays_open = true;
    const ProgramOutcome outcome = run_watched(call, [](const std::string& line, int pid) {
        if (line.find(R"("step":"reading")") != std::string::npos) ::kill(pid, SIGINT);
    });
    EXPECT_EQ(outcome.status, 130);
    EXPECT_THAT(names_in(scratch.path()), IsEmpty());
}

}  // namespace
}  // namespace audio_edition
