// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

TEST(VoicesCommand, ListsVoicesAlsoWhenNotAskedTo) {
    const ProgramOutcome list = run(audio_edition({"voices", "list"}));
    EXPECT_EQ(list.status, 0);
    EXPECT_THAT(list.output, testing::ContainsRegex("amber +en-US +[A-Z]"));
    EXPECT_EQ(run(audio_edition({"voices"})).output, list.output);
}

TEST(VoicesCommand, ShowsTheSettingsOfOne) {
    const ProgramOutcome show = run(audio_edition({"voices", "show", "amber"}));
    EXPECT_EQ(show.status, 0);
    EXPECT_THAT(show.output, HasSubstr("gmw/en-US"));
    EXPECT_THAT(show.output, HasSubstr("words a minute"));
}

TEST(VoicesCommand, LetsOneBeHeard) {
    const ScratchFolder scratch;
    ProgramCall call = audio_edition({"voices", "sample", "amber", "It rained in 1984."});
    call.folder = scratch.path();
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, testing::StartsWith("amber.wav  0:0"));
    const Pcm sample = read_sound_file(scratch / "amber.wav");
    EXPECT_GT(to_milliseconds(sample.length(), sample.rate), Milliseconds{1000});
    EXPECT_EQ(names_in(scratch.path()), std::vector<std::string>{"amber.wav"});
}

TEST(VoicesCommand, HasSomethingToSayForAVoiceOfOnesOwn) {
    const ScratchFolder scratch;
    put(scratch / "mine.toml", "description = \"Mine\"\nlanguage = \"en-GB\"\nengine_voice = \"gmw/en\"\n");
    const ProgramOutcome outcome =
        run(audio_edition({"voices", "sample", scratch / "mine.toml", "-o", scratch / "mine.wav"}));
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_TRUE(std::filesystem::exists(scratch / "mine.wav"));
}

TEST(VoicesCommand, RefusesATextWithoutWords) {
    const ProgramOutcome outcome =
        run(audio_edition({"voices", "sample", "amber", "***", "-o", "unused.wav"}));
    EXPECT_EQ(outcome.status, 65);
    EXPECT_FALSE(std::filesystem::exists("unused.wav"));
}

}  // namespace
}  // namespace audio_edition
