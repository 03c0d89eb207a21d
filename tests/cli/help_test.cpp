// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;

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
                                         "verify", "cache", "feed", "lexicon", "batch"));

TEST(Help, ListsTheCommandsAndTheExitStatuses) {
    const ProgramOutcome outcome = run(audio_edition({"--help"}));
    EXPECT_EQ(outcome.status, 0);
    for (const char* command : {"build", "outline", "normalize", "phonemes", "explain", "voices", "verify",
                                "cache", "feed", "lexicon", "batch", "75 try again later"}) {
        EXPECT_THAT(outcome.output, HasSubstr(command));
    }
}

TEST(Version, IsOneLine) {
    const ProgramOutcome outcome = run(audio_edition({"--version"}));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.output, MatchesRegex("audio-edition [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

}  // namespace
}  // namespace audio_edition
