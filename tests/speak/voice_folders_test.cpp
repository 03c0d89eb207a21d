// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/voice_folders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* plain = "description = \"Plain\"\nlanguage = \"en-US\"\nengine_voice = \"gmw/en-US\"\n";
constexpr const char* many_speakers =
    "description = \"Many\"\nlanguage = \"en-US\"\nengine = \"piper\"\nloudness = -20\n"
    "[piper]\nmodel = \"many/many.onnx\"\n";

/// The program's voices amber and clara, and a folder for the user's own.
class VoiceFoldersTest : public testing::Test {
  protected:
    VoiceFoldersTest() {
        put(folders_.voices / "amber.toml", plain);
        put(folders_.voices / "clara.toml", plain);
    }

    std::vector<std::string> names() {
        std::vector<std::string> names;
        for (const Voice& voice : read_voices(folders_, diagnostics_)) names.push_back(voice.name);
        return names;
    }

    ScratchFolder scratch_;
    DataFolders folders_{scratch_ / "program", {}, scratch_ / "own"};
    CollectedDiagnostics diagnostics_;
};

TEST_F(VoiceFoldersTest, AUserNeedHaveNoVoices) {
    EXPECT_THAT(names(), ElementsAre("amber", "clara"));
    folders_.own_voices.clear();
    EXPECT_THAT(names(), ElementsAre("amber", "clara"));
    EXPECT_EQ(find_voice("amber", folders_).name, "amber");
}

TEST_F(VoiceFoldersTest, AUsersVoicesStandBesideTheOthers) {
    put(folders_.own_voices / "bert.toml", plain);
    EXPECT_THAT(names(), ElementsAre("amber", "bert", "clara"));
    EXPECT_EQ(voice_file("bert", folders_), folders_.own_voices / "bert.toml");
    EXPECT_EQ(voice_file("clara", folders_), folders_.voices / "clara.toml");
}

TEST_F(VoiceFoldersTest, OfOneNameInBothTheUsersOwnWinsAndIsListedOnce) {
    put(folders_.own_voices / "amber.toml", std::string(plain) + "rate = 201\n");
    EXPECT_THAT(names(), ElementsAre("amber", "clara"));
    EXPECT_EQ(find_voice("amber", folders_).rate, 201);
}

TEST_F(VoiceFoldersTest, ABrokenFileOfTheUsersIsReportedAndNoOtherVoiceIsLost) {
    put(folders_.own_voices / "broken.toml", "rate = fast\n");
    put(folders_.own_voices / "bert.toml", plain);
    EXPECT_THAT(names(), ElementsAre("amber", "bert", "clara"));
    ASSERT_EQ(diagnostics_.all().size(), 1U);
    EXPECT_THAT(diagnostics_.all()[0].where, HasSubstr("broken.toml:1"));
    EXPECT_EQ(find_voice("bert", folders_).name, "bert");
    EXPECT_EQ(error_of([&] { static_cast<void>(find_voice("broken", folders_)); }).kind(),
              ErrorKind::broken_input);
}

TEST_F(VoiceFoldersTest, AnUnknownNameGetsThoseOfBothFoldersAndTheNearest) {
    put(folders_.own_voices / "bert.toml", plain);
    const Error error = error_of([&] { static_cast<void>(find_voice("berta", folders_)); });
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
    EXPECT_THAT(error.what(), HasSubstr("amber, bert and clara; did you mean bert?"));
}

TEST_F(VoiceFoldersTest, ASpeakerOfAModelWithSeveralIsNamedByItsNumber) {
    put(folders_.own_voices / "many.toml", many_speakers);
    const Voice voice = find_voice("many#92", folders_);
    EXPECT_EQ(voice.name, "many#92");
    EXPECT_EQ(voice.settings.at("speaker"), "92");
    EXPECT_FALSE(voice.loudness) << "that is of another speaker";
}

TEST_F(VoiceFoldersTest, ASpeakerWithAFileOfItsOwnHasWhatThatSays) {
    put(folders_.own_voices / "many.toml", many_speakers);
    put(folders_.own_voices / "many#92.toml", std::string(many_speakers) + "speaker = 92\n");
    EXPECT_TRUE(find_voice("many#92", folders_).loudness);
}

TEST_F(VoiceFoldersTest, NoOtherNumberMakesASpeaker) {
    put(folders_.own_voices / "many.toml", many_speakers);
    for (const char* name : {"many#", "many#-1", "many#9x", "many#99999999999999999999", "man#1", "#1"}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(find_voice(name, folders_)); }).kind(),
                  ErrorKind::unavailable)
            << name;
    }
    EXPECT_THAT(error_of([&] { static_cast<void>(find_voice("amber#1", folders_)); }).what(),
                HasSubstr("has one speaker"));
}

TEST_F(VoiceFoldersTest, AVoiceSaysItsLicenceAndWhatItWasTrainedFrom) {
    put(folders_.own_voices / "bert.toml",
        std::string("licence = \"CC0\"\ntrained = \"fine-tuned from lessac\"\n") + plain);
    const Voice voice = find_voice("bert", folders_);
    EXPECT_EQ(voice.licence, "CC0");
    EXPECT_EQ(voice.trained, "fine-tuned from lessac");
}

}  // namespace
}  // namespace audio_edition
