// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Explain : public testing::Test {
  protected:
    Explain() {
        put(scratch / "ferry.txt",
            "The Ferry\n\nIn 1984, Dr. Siobhan Orr read it.[3]\nThe Ørsted went home in 1984.\n");
        put(scratch / "names.tsv", "Siobhan\t/ʃɪˈvɔːn/\n");
    }

    std::string explained(std::vector<std::string> place) const {
        std::vector<std::string> arguments{"explain", scratch / "ferry.txt"};
        arguments.insert(arguments.end(), place.begin(), place.end());
        const ProgramOutcome outcome = run(audio_edition(std::move(arguments)));
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        return outcome.output;
    }

    ScratchFolder scratch;
};

TEST_F(Explain, TellsPlaceRuleRunnerUpAndPhonemes) {
    const std::string output = explained({"1984"});
    EXPECT_THAT(output, HasSubstr("ferry.txt:3:4  bytes 14-18\n"));
    EXPECT_THAT(output, HasSubstr("sentence    In nineteen eighty-four, Doctor Siobhan Orr read it."));
    EXPECT_THAT(output, HasSubstr("written     1984\nspoken      nineteen eighty-four\n"));
    EXPECT_THAT(output, HasSubstr("rule        year: "));
    EXPECT_THAT(output, HasSubstr("instead of  one thousand nine hundred eighty-four (cardinal: "));
    EXPECT_THAT(output, HasSubstr("phonemes    ˈnaɪntiːn ˈeɪt"));
}

TEST_F(Explain, NamesTheLexiconsLine) {
    const std::string output = explained({"Siobhan", "--lexicon", scratch / "names.tsv"});
    EXPECT_THAT(output, HasSubstr("rule        lexicon: "));
    EXPECT_THAT(output, HasSubstr("names.tsv"));
    EXPECT_THAT(output, HasSubstr("phonemes    ʃɪ"));
}

TEST_F(Explain, CoversEveryTokenOfThePlace) {
    const std::string output = explained({"Dr. Siobhan Orr"});
    EXPECT_THAT(output, HasSubstr("written     Dr.\nspoken      Doctor\nrule        title: "));
    EXPECT_THAT(output, HasSubstr("written     Orr\n"));
    EXPECT_THAT(output, Not(HasSubstr("written     \n")));
}

TEST_F(Explain, TakesAByteAndCountsColumnsInCharacters) {
    EXPECT_THAT(explained({"--at", "16"}), HasSubstr("written     1984\n"));
    EXPECT_THAT(explained({"went"}), HasSubstr("ferry.txt:4:12  bytes "));
}

TEST_F(Explain, TellsWhatIsNotSaid) {
    EXPECT_THAT(explained({"[3]"}), HasSubstr("written     [3]\nspoken      nothing\nrule        mark: "));
    EXPECT_THAT(explained({"--at", "10"}), HasSubstr("left out    it is markup or white space\n"));
}

TEST_F(Explain, FollowsTheOptionsOfReading) {
    EXPECT_THAT(explained({"[3]", "--note-marks", "say"}), HasSubstr("spoken      note three\n"));
}

TEST_F(Explain, NeedsAPlace) {
    const ProgramOutcome outcome = run(audio_edition({"explain", scratch / "ferry.txt"}));
    EXPECT_EQ(outcome.status, 64);
    EXPECT_THAT(outcome.errors, StartsWith("audio-edition: explain: needs a place"));
}

TEST_F(Explain, LooksForWholeWordsFirst) {
    put(scratch / "ferry.txt",
        "An article at the start. Then art, and arts. In May 2021 it was US$5.2bn, or 21.\n");
    EXPECT_THAT(explained({"art"}), HasSubstr("written     art\n"));
    EXPECT_THAT(explained({"21"}), HasSubstr("written     21\n")) << "not the end of 2021";
    EXPECT_THAT(explained({"$5"}), HasSubstr("written     US$5.2bn\n"));
    EXPECT_THAT(explained({"tic"}), HasSubstr("written     article\n")) << "for want of a word of its own";
}

}  // namespace
}  // namespace audio_edition
