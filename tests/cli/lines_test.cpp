// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> lines_from(std::vector<std::string> arguments, const std::string& input) {
    ProgramCall call = audio_edition(std::move(arguments));
    call.input = input;
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    return lines_of(outcome.output);
}

TEST(NormalizeLines, GivesOneLineForEachWhateverIsInIt) {
    EXPECT_THAT(
        lines_from({"normalize", "--lines"}, "In 1984, he went.\n\n* * *\r\nTwo. Sentences.\nno end"),
        ElementsAre("In nineteen eighty-four, he went.", "", testing::_, "Two. Sentences.", "no end"));
}

TEST(NormalizeLines, GivesNothingForNothing) {
    EXPECT_THAT(lines_from({"normalize", "--lines"}, ""), IsEmpty());
}

TEST(NormalizeLines, FoldsWhatWouldBreakALine) {
    EXPECT_EQ(lines_from({"normalize", "--lines"}, "One\vtwo\fthree\u2028four\u0085five.\n").size(), 1U);
}

TEST(NormalizeLines, UsesALexicon) {
    const ScratchFolder scratch;
    put(scratch / "names.tsv", "Leighlin\tLocklin\n");
    EXPECT_THAT(lines_from({"normalize", "--lines", "--lexicon", scratch / "names.tsv"}, "Leighlin fell.\n"),
                ElementsAre("Locklin fell."));
}

TEST(NormalizeTrace, ShowsEachChangeWithItsRuleAndPlace) {
    const auto rows = lines_from({"normalize", "--lines", "--trace"}, "It rained.\nIn 1984, he went.\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows[0], HasSubstr("written\tspoken\tclass\trule"));
    EXPECT_THAT(rows[1], HasSubstr("2:3-7\t1984\tnineteen eighty-four\tyear\t"));
}

TEST(NormalizeDocument, SaysTheOpeningAndOneSentenceALine) {
    const ProgramOutcome outcome = [] {
        ProgramCall call = audio_edition({"normalize"});
        call.input = "The Long Pier\n\nby Ida Holm\n\nIt was built in 1901. It is gone.\n";
        return run(call);
    }();
    EXPECT_THAT(lines_of(outcome.output),
                ElementsAre("The Long Pier, by Ida Holm", "It was built in nineteen oh-one.", "It is gone."));
}

TEST(PhonemeLines, GivesOneLineForEachInOrder) {
    std::string input;
    for (int i = 0; i < 150; ++i) input += i % 3 == 0 ? "\n" : "Cats sleep. Do dogs?\n";
    const auto lines = lines_from({"phonemes", "--lines"}, input);
    ASSERT_EQ(lines.size(), 150U);
    for (std::size_t i = 0; i < lines.size(); ++i) EXPECT_EQ(lines[i], i % 3 == 0 ? "" : lines[1]) << i;
    EXPECT_THAT(lines[1], HasSubstr("ˈkæts"));
    EXPECT_THAT(lines[1], HasSubstr("ɡz"));
    EXPECT_THAT(lines_from({"phonemes", "--lines", "--engine-phonemes"}, "Cats sleep.\n"),
                ElementsAre("k'ats sl'i:p"));
}

TEST(PhonemeLines, DependOnTheLexicon) {
    const ScratchFolder scratch;
    put(scratch / "names.tsv", "Leighlin\t/\u02C8l\u0252klɪn/\n");
    const std::string text = "Leighlin fell.\n";
    const auto with = lines_from({"phonemes", "--lines", "--lexicon", scratch / "names.tsv"}, text);
    EXPECT_NE(with, lines_from({"phonemes", "--lines"}, text));
    EXPECT_THAT(with.at(0), HasSubstr("kl"));
}

}  // namespace
}  // namespace audio_edition
