// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/captions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "publish/verify/media_overlays.h"
#include "publish/verify/speech_marks.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(ReadTimestamp, TakesWhatTheStandardDoes) {
    EXPECT_EQ(read_timestamp("01:02:03.004", '.'), (Milliseconds{3'723'004}));
    EXPECT_EQ(read_timestamp("02:03.004", '.'), (Milliseconds{123'004}));
    EXPECT_EQ(read_timestamp("100:00:00,000", ','), (Milliseconds{360'000'000}));
    for (const char* wrong : {"", "1:02:03.004", "01:60:00.000", "01:02:03.04", "01:02:03,004", "03.004",
                              "-1:00:00.000", "01:02:03.004 ", "00:01:02:03.004"}) {
        EXPECT_EQ(read_timestamp(wrong, '.'), std::nullopt) << wrong;
    }
}

TEST(ReadWebVtt, ReadsCuesWithAndWithoutNames) {
    const auto cues = read_web_vtt(
        "WEBVTT - The Pier\n\nNOTE\nnothing\n\n1\n00:01.000 --> 00:02.000\nAT&amp;T "
        "<00:01.500>&lt;i&gt;\n\n\n"
        "00:00:02.000 --> 00:00:03.000\r\n<v Ann>two\r\nlines\r\n",
        "x.vtt");
    ASSERT_EQ(cues.size(), 2U);
    EXPECT_EQ(cues[0].text, "AT&T <i>");
    EXPECT_THAT(cues[0].words, ElementsAre(Milliseconds{1500}));
    EXPECT_EQ(cues[1].text, "two lines");
    EXPECT_EQ(cues[1].end, (Milliseconds{3000}));
}

TEST(ReadWebVtt, RefusesWhatIsBroken) {
    for (const char* wrong :
         {"", "WEBVT\n", "WEBVTT\n\n00:01.000 --> 00:01.000\nx\n", "WEBVTT\n\n00:01.000 -> 00:02.000\nx\n",
          "WEBVTT\n\n00:01.000 --> 00:02.000\n", "WEBVTT\n\n00:01.000 --> 00:02.000\na & b\n",
          "WEBVTT\n\n00:01.000 --> 00:02.000\na <00:03.000>b\n", "WEBVTT\n\n00:01.000 --> 00:02.000\na < b\n",
          "WEBVTT\n\n00:01.000 --> 00:02.000\n\xff\n"}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(read_web_vtt(wrong, "x.vtt")); }).kind(),
                  ErrorKind::broken_input)
            << wrong;
    }
}

TEST(ReadSubRip, CountsTheCaptions) {
    const auto captions = read_sub_rip(
        "1\n00:00:01,000 --> 00:00:02,000\na\nb\n\n2\n00:00:02,000 --> "
        "00:00:03,000\nc\n",
        "x.srt");
    ASSERT_EQ(captions.size(), 2U);
    EXPECT_EQ(captions[0].text, "a b");
    EXPECT_THAT(error_of([] {
                    static_cast<void>(read_sub_rip("2\n00:00:01,000 --> 00:00:02,000\na\n", "x.srt"));
                }).what(),
                HasSubstr("x.srt:1: is out of number"));
}

TEST(ReadSpeechMarks, GathersWordsUnderTheirSentence) {
    const std::string sentence =
        R"({"time":1,"type":"sentence","start":0,"end":3,"value":"One","duration":5})";
    const std::string word = R"({"time":1,"type":"word","start":0,"end":3,"value":"One","duration":5})";
    const auto marks = read_speech_marks(sentence + "\n" + word + "\n", "x.jsonl");
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].words.at(0).end, (Milliseconds{6}));
    for (const std::string& wrong : {word + "\n", sentence + "\n" + sentence + "\n" + word + "\n",
                                     std::string("[]\n"), std::string(R"({"type":"sentence"})")}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(read_speech_marks(wrong, "x.jsonl")); }).kind(),
                  ErrorKind::broken_input)
            << wrong;
    }
}

TEST(XmlTags, FindsStartTagsInAnyBytes) {
    const auto tags = xml_tags("<?xml version='1.0'?><!-- <a> --><b c='1' d=\"&lt;2\">x &amp; y</b><e/");
    ASSERT_EQ(tags.size(), 1U);
    EXPECT_EQ(tags[0].name, "b");
    EXPECT_EQ(tags[0].attribute("d"), "<2");
    EXPECT_EQ(tags[0].text, "x & y");
    EXPECT_TRUE(xml_tags("<a b=<><").size() <= 1);
}

}  // namespace
}  // namespace audio_edition
