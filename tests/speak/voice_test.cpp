// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <gmock/gmock.h>

#include "base/error.h"
#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr std::string_view whole_voice = R"(description = "A test"
language = "en-GB"
engine_voice = "gmw/en-GB-x-rp"
variant = "f4"
rate = 150
pitch = 40
pitch_range = 60
word_gap = 2
volume = 90
loudness = -20.3
default_for = ["en-GB", "en-IE"]

[pauses]
sentence = 300
paragraph = 600
heading = 900
section = 1200

[reading]
dates = "month-first"
and = "no"
emoji = "say"
)";

const std::map<std::string, std::string> whole_settings{{"pitch", "40"},   {"pitch_range", "60"},
                                                        {"variant", "f4"}, {"voice", "gmw/en-GB-x-rp"},
                                                        {"volume", "90"},  {"word_gap", "2"}};

class VoiceFileTest : public testing::Test {
  protected:
    std::filesystem::path write(const std::string& name, std::string_view text) const {
        std::filesystem::create_directories(folder_);
        std::ofstream(folder_ / name) << text;
        return folder_ / name;
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    /// The message about a file of one faulty line, the fourth, or of what `lines` are.
    std::string complaint(const std::string& line) const {
        const auto path = write(
            "faulty.toml",
            "description = \"A test\"\nlanguage = \"en-US\"\nengine_voice = \"gmw/en-US\"\n" + line + "\n");
        try {
            static_cast<void>(read_voice(path));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input);
            EXPECT_EQ(error.where(), path.string() + ":4") << line;
            return error.message();
        }
        return "no complaint about " + line;
    }

    std::filesystem::path folder_ = std::filesystem::path(testing::TempDir()) /
                                    testing::UnitTest::GetInstance()->current_test_info()->name();
};

TEST_F(VoiceFileTest, ReadsEveryKey) {
    const Voice voice = read_voice(write("whole.toml", whole_voice));
    EXPECT_EQ(voice.name, "whole");
    EXPECT_EQ(voice.description, "A test");
    EXPECT_EQ(voice.language, "en-GB");
    EXPECT_EQ(voice.rate, 150);
    EXPECT_EQ(voice.engine->name, "espeak-ng");
    EXPECT_EQ(voice.settings, whole_settings);
    EXPECT_EQ(voice.pauses.sentence, Milliseconds{300});
    EXPECT_EQ(voice.pauses.paragraph, Milliseconds{600});
    EXPECT_EQ(voice.pauses.heading, Milliseconds{900});
    EXPECT_EQ(voice.pauses.section, Milliseconds{1200});
    EXPECT_EQ(voice.reading.dates, DateOrder::month_first);
    EXPECT_EQ(voice.reading.and_in_numbers, false);
    EXPECT_EQ(voice.reading.emoji, Mention::say);
    EXPECT_FALSE(voice.reading.zero);
    ASSERT_TRUE(voice.loudness);
    EXPECT_DOUBLE_EQ(voice.loudness->value, -20.3);
    EXPECT_EQ(voice.default_for, (std::vector<std::string>{"en-GB", "en-IE"}));
}

TEST_F(VoiceFileTest, WhatIsLeftOutHasItsUsualValue) {
    const Voice voice = read_voice(
        write("short.toml",
              "description = \"A test\"\nlanguage = \"en\"\nengine_voice = \"gmw/en\"\nloudness = -20\n"));
    EXPECT_EQ(voice.settings, (std::map<std::string, std::string>{{"voice", "gmw/en"}}));
    EXPECT_EQ(voice.rate, 175);
    EXPECT_EQ(voice.pauses.section, Milliseconds{1600});
    EXPECT_EQ(voice.loudness, Lufs{-20.0});
}

TEST_F(VoiceFileTest, TheEnginesSettingsMayStandInATableOfItsName) {
    const Voice voice = read_voice(write("table.toml", R"(description = "A test"
language = "en-GB"
engine = "espeak-ng"
[espeak-ng]
voice = "gmw/en-GB-x-rp"
variant = "f4"
pitch = 40
pitch_range = 60
word_gap = 2
volume = 90
)"));
    EXPECT_EQ(voice.settings, whole_settings);
}

TEST_F(VoiceFileTest, AnUnknownEngineGetsTheListOfThoseThereAre) {
    EXPECT_THAT(complaint("engine = \"festival\""), HasSubstr("espeak-ng"));
    EXPECT_THAT(complaint("engine = 3"), HasSubstr("espeak-ng"));
    EXPECT_THAT(complaint("espeak-ng = true"), HasSubstr("[espeak-ng]"));
    EXPECT_THAT(complaint("espeak-ng = {pace = 3}"), HasSubstr("word_gap"));
    EXPECT_THAT(complaint("espeak-ng = {pitch = 101}"), HasSubstr("0 to 100"));
    EXPECT_THAT(complaint("espeak-ng = {volume = 201}"), HasSubstr("0 to 200"));
}

TEST_F(VoiceFileTest, NamesTheLineOfWhatIsWrong) {
    EXPECT_THAT(complaint("spede = 150"), HasSubstr("'spede'"));
    EXPECT_THAT(complaint("spede = 150"), HasSubstr("rate"));
    EXPECT_THAT(complaint("rate = 79"), HasSubstr("80 to 449"));
    EXPECT_THAT(complaint("rate = 450"), HasSubstr("80 to 449"));
    EXPECT_THAT(complaint("rate = 150.5"), HasSubstr("whole number"));
    EXPECT_THAT(complaint("rate = \"fast\""), HasSubstr("whole number"));
    EXPECT_THAT(complaint("pitch = 101"), HasSubstr("0 to 100"));
    EXPECT_THAT(complaint("word_gap = -1"), HasSubstr("0 to 100"));
    EXPECT_THAT(complaint("loudness = 3"), HasSubstr("LUFS"));
    EXPECT_THAT(complaint("loudness = nan"), HasSubstr("LUFS"));
    EXPECT_THAT(complaint("variant = \"../../etc/passwd;\""), HasSubstr("name of the engine's"));
    EXPECT_THAT(complaint("pauses = 300"), HasSubstr("[pauses]"));
    EXPECT_THAT(complaint("pauses = {word = 3}"), HasSubstr("sentence"));
    EXPECT_THAT(complaint("reading = true"), HasSubstr("[reading]"));
    EXPECT_THAT(complaint("reading = {date = \"day-first\"}"), HasSubstr("dates"));
    EXPECT_THAT(complaint("reading = {dates = \"iso\"}"), HasSubstr("month-first or day-first"));
    EXPECT_THAT(complaint("reading = {and = true}"), HasSubstr("no or yes, in quotation marks"));
    EXPECT_THAT(complaint("pauses = {sentence = 100000}"), HasSubstr("10000"));
    EXPECT_NE(complaint("rate = = 3"), "");
    EXPECT_NE(complaint("rate = 150 \x01"), "");
}

TEST_F(VoiceFileTest, RefusesWhatIsNoLanguageTag) {
    for (const std::string tag :
         {"", "e", "english", "en-", "-en", "en--US", "en_US", "en-US-abcdefghi", "12"}) {
        const auto path =
            write("tag.toml", "description = \"A\"\nengine_voice = \"gmw/en\"\nlanguage = \"" + tag + "\"\n");
        EXPECT_THROW(static_cast<void>(read_voice(path)), Error) << tag;
    }
}

TEST_F(VoiceFileTest, SaysWhatIsMissing) {
    try {
        static_cast<void>(read_voice(write("empty.toml", "")));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_THAT(error.what(), HasSubstr("'description' is missing"));
    }
}

TEST_F(VoiceFileTest, FindsAVoiceByNameOrByPath) {
    const auto path = write("whole.toml", whole_voice);
    EXPECT_EQ(find_voice("whole", folder_).rate, 150);
    EXPECT_EQ(find_voice(path.string(), "/nowhere").rate, 150);
}

TEST_F(VoiceFileTest, AnUnknownVoiceGetsTheListOfThoseThereAre) {
    write("anna.toml", whole_voice);
    write("bert.toml", whole_voice);
    for (const std::string name : {"sandra", "", "."}) {
        try {
            static_cast<void>(find_voice(name, folder_));
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable);
            EXPECT_THAT(error.what(), HasSubstr("anna and bert"));
        }
    }
}

TEST_F(VoiceFileTest, AMissingFolderIsAnError) {
    EXPECT_THROW(static_cast<void>(read_voices(folder_ / "nowhere")), Error);
}

TEST(OurVoices, AreSixOrMoreAndEachSaysWhatItIs) {
    const std::vector<Voice> voices = read_voices(voices_folder());
    EXPECT_GE(voices.size(), 6U);
    for (const Voice& voice : voices) {
        EXPECT_FALSE(voice.description.empty()) << voice.name;
        EXPECT_TRUE(voice.loudness) << voice.name;
    }
}

}  // namespace
}  // namespace audio_edition
