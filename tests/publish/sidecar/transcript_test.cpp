// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "publish/sidecar/captioned_unit.h"
#include "publish/sidecar/transcript/timed_sentences.h"
#include "publish/sidecar/transcript/timestamp.h"

namespace audio_edition {
namespace {

/// "He|paid|…": what a caption shows, a bar between words.
std::string shown(std::string_view text) {
    const CaptionedUnit heard = captioned(text);
    std::string all;
    for (const TimedSentence& sentence : timed_sentences(heard.unit, heard.passage)) {
        for (const CaptionWord& word : caption_words(sentence, heard.passage)) {
            all += (all.empty() ? "" : word.spaced ? "|" : "+") + word.text;
        }
    }
    return all;
}

TEST(CaptionWords, TakeThePunctuationThatTouchesThem) {
    EXPECT_EQ(shown("He paid 12=twelve (\"too much\")[3] in 2022=twenty."),
              "He|paid|12|(\"too|much\")|in|2022.");
    EXPECT_EQ(shown("Well - \"maybe\" - not."), "Well -|\"maybe\" -|not.");
    EXPECT_EQ(shown("a high-stakes game"), "a|high-+stakes|game");
    EXPECT_EQ(shown("... so [1]"), "... so");
}

TEST(TimedSentences, LeaveOutWhatTakesNoTimeAndWhatIsOfOtherUnits) {
    CaptionedUnit heard = captioned("One two.\nThree four.\nFive.");
    heard.unit.times[1].end = heard.unit.times[1].start;
    heard.unit.place.last = 10;  // "Three four." is cut after "Three"
    heard.unit.times.resize(3);
    const auto sentences = timed_sentences(heard.unit, heard.passage);
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_EQ(sentences[0].words.size(), 1U);
    EXPECT_EQ(sentences[0].end(), (Frames{1000}));
    EXPECT_EQ(sentences[1].start(), (Frames{2500}));
}

TEST(Timestamp, HasAsManyDigitsOfHoursAsItNeeds) {
    EXPECT_EQ(timestamp({0}, '.'), "00:00:00.000");
    EXPECT_EQ(timestamp({3'723'004}, ','), "01:02:03,004");
    EXPECT_EQ(timestamp({360'000'000}, '.'), "100:00:00.000");
}

TEST(WebVttFile, HasACueForEachSentenceWithTheTimesOfItsWords) {
    const ScratchFolder scratch;
    EXPECT_EQ(written_by("vtt", {captioned("The pier.\nIt held."), captioned("Nobody   minded.", {60'000})},
                         pier_plan(scratch.path())),
              "WEBVTT\n"
              "\n1\n00:00:00.000 --> 00:00:02.000\nThe <00:00:01.000>pier.\n"
              "\n2\n00:00:02.500 --> 00:00:04.500\nIt <00:00:03.500>held.\n"
              "\n3\n00:01:00.000 --> 00:01:02.000\nNobody <00:01:01.000>minded.\n");
}

TEST(WebVttFile, CannotBeMisledByWhatIsWritten) {
    const ScratchFolder scratch;
    EXPECT_EQ(written_by("vtt", {captioned("<v Bob>AT&T --> <i>")}, pier_plan(scratch.path())),
              "WEBVTT\n"
              "\n1\n00:00:00.000 --> 00:00:05.000\n"
              "&lt;v <00:00:01.000>Bob&gt;<00:00:02.000>AT&amp;<00:00:03.000>T --&gt; "
              "<00:00:04.000>&lt;i&gt;\n");
}

TEST(SubRipFile, CutsSentencesIntoTwoShortLinesOfAboutTheSameLength) {
    const ScratchFolder scratch;
    EXPECT_EQ(
        written_by("srt",
                   {captioned("In the evening the boats came home, one after another, with lamps lit --> "
                              "bright.\nGood.")},
                   pier_plan(scratch.path())),
        "1\n00:00:00,000 --> 00:00:08,000\nIn the evening the\nboats came home, one\n"
        "\n2\n00:00:08,000 --> 00:00:14,000\nafter another, with\nlamps lit → bright.\n"
        "\n3\n00:00:14,500 --> 00:00:15,500\nGood.\n");
}

TEST(WordTimesFile, NamesBytesOfTheSource) {
    const ScratchFolder scratch;
    EXPECT_EQ(
        written_by("words", {captioned("In 2022=twenty he \"went\"[3].\n")}, pier_plan(scratch.path())),
        R"({"time":0,"type":"sentence","start":0,"end":21,"value":"In 2022 he \"went\".","duration":4000})"
        "\n"
        R"({"time":0,"type":"word","start":0,"end":2,"value":"In","duration":1000})"
        "\n"
        R"({"time":1000,"type":"word","start":3,"end":7,"value":"2022","duration":1000})"
        "\n"
        R"({"time":2000,"type":"word","start":8,"end":10,"value":"he","duration":1000})"
        "\n"
        R"({"time":3000,"type":"word","start":12,"end":16,"value":"went","duration":1000})"
        "\n");
}

}  // namespace
}  // namespace audio_edition
