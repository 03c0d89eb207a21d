// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;
using testing::Not;

class EveryCommand : public testing::TestWithParam<const char*> {};

TEST_P(EveryCommand, ExplainsItselfWithAnExample) {
    const ProgramOutcome outcome = run(audio_edition({GetParam(), "--help"}));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, HasSubstr("Example"));
    EXPECT_THAT(outcome.output, HasSubstr("audio-edition " + std::string(GetParam()) + " "));
    EXPECT_THAT(outcome.errors, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, EveryCommand,
                         testing::Values("build", "outline", "normalize", "phonemes", "explain", "voices",
                                         "verify", "cache", "feed", "lexicon", "batch", "completion",
                                         "manual"));

TEST(Help, ListsTheCommandsAndTheExitStatuses) {
    const ProgramOutcome outcome = run(audio_edition({"--help"}));
    EXPECT_EQ(outcome.status, 0);
    for (const char* command :
         {"build", "outline", "normalize", "phonemes", "explain", "voices", "verify", "cache", "feed",
          "lexicon", "batch", "completion", "manual", "75 try again later"}) {
        EXPECT_THAT(outcome.output, HasSubstr(command));
    }
}

TEST(Version, IsOneLine) {
    const ProgramOutcome outcome = run(audio_edition({"--version"}));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, MatchesRegex("audio-edition [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(Version, HasOtherNames) {
    const std::string version = run(audio_edition({"--version"})).output;
    EXPECT_EQ(run(audio_edition({"-V"})).output, version);
    EXPECT_EQ(run(audio_edition({"version"})).output, version);
}

TEST(Help, HasOtherNames) {
    const std::string program = run(audio_edition({"--help"})).output;
    EXPECT_EQ(run(audio_edition({"help"})).output, program);
    EXPECT_EQ(run(audio_edition({"-h"})).output, program);
    const std::string build = run(audio_edition({"build", "--help"})).output;
    EXPECT_EQ(run(audio_edition({"help", "build"})).output, build);
    EXPECT_EQ(run(audio_edition({"build", "-h"})).output, build);
    EXPECT_EQ(run(audio_edition({"help", "lexicon", "audit"})).output,
              run(audio_edition({"lexicon", "audit", "--help"})).output);
}

TEST(Help, IsOfCommandsThatThereAre) {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"help", "biuld"}, {"biuld", "--help"}}) {
        const ProgramOutcome outcome = run(audio_edition(arguments));
        EXPECT_EQ(outcome.status, 64);
        EXPECT_THAT(outcome.errors, HasSubstr("there is no command 'biuld'; did you mean build?"));
        EXPECT_THAT(outcome.output, IsEmpty());
    }
}

TEST(Help, IsFreeOfTheParsersOwnNotation) {
    for (const char* command :
         {"build", "batch", "outline", "normalize", "explain", "verify", "voices", "cache"}) {
        const std::string help = run(audio_edition({command, "--help"})).output;
        for (const char* notation :
             {"->", "INT", "UINT", "TEXT:", "BOOLEAN", " in {", "Excludes:", "Needs:", "[]"})
            EXPECT_THAT(help, Not(HasSubstr(notation))) << command;
    }
}

}  // namespace
}  // namespace audio_edition
