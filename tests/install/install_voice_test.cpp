// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/install_voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"
#include "install/voice_size.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr VoiceFigures figures{{-21.4}, {-3.0}, 163};

/// Keeps what a voice looks like while it is heard.
struct Listener {
    std::vector<Voice> heard;
    std::vector<std::string> models;

    HearVoice hear() {
        return [this](const Voice& voice) {
            heard.push_back(voice);
            models.push_back(contents(voice.settings.at("model")));
            return figures;
        };
    }
};

TEST(InstallVoice, MakesAVoiceThatHasBeenMeasured) {
    GivenVoices voices;
    Listener listener;
    put_piper_voice(voices.given);
    const InstalledVoice installed = install_voice(voices.find().at(0), voices.folders, listener.hear());
    const Voice joe = find_voice("joe", voices.folders);
    EXPECT_EQ(installed.voice.name, "joe");
    EXPECT_EQ(joe.rate, 163);
    EXPECT_EQ(joe.settings.at("pace"), "163");
    EXPECT_EQ(joe.loudness, Lufs{-21.4});
    EXPECT_EQ(joe.licence, "CC0");
    EXPECT_THAT(joe.trained, HasSubstr("lessac"));
    EXPECT_EQ(contents(joe.settings.at("model")), "the model of joe");
    EXPECT_EQ(contents(joe.settings.at("model") + ".json"), piper_config());
    EXPECT_EQ(bytes_of(joe), std::string("the model of joe").size());
    EXPECT_THAT(names_in(voices.folders.own_voices), ElementsAre("en_US-joe-medium", "joe.toml"));
    EXPECT_THAT(names_in(voices.folders.own_voices / "en_US-joe-medium"),
                ElementsAre("MODEL_CARD", "en_US-joe-medium.onnx", "en_US-joe-medium.onnx.json"));
}

TEST(InstallVoice, SaysOfTheGivenFileWhatIsWrongWithItsCopy) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    const Error error = error_of([&] {
        static_cast<void>(
            install_voice(voices.find().at(0), voices.folders, [](const Voice& voice) -> VoiceFigures {
                throw Error{ErrorKind::unavailable, voice.settings.at("model"), "is cut off"};
            }));
    });
    EXPECT_EQ(error.where(), voices.given / "en_US-joe-medium.onnx");
    EXPECT_EQ(error.message(), "is cut off");
}

TEST(InstallVoice, IsHeardAtItsOwnPaceBeforeItIsThere) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    bool was_there = true;
    Listener listener;
    static_cast<void>(install_voice(voices.find().at(0), voices.folders, [&](const Voice& voice) {
        was_there = std::filesystem::exists(voices.folders.own_voices / "joe.toml");
        return listener.hear()(voice);
    }));
    EXPECT_FALSE(was_there);
    EXPECT_EQ(std::to_string(listener.heard.at(0).rate), listener.heard.at(0).settings.at("pace"));
    EXPECT_THAT(listener.models, ElementsAre("the model of joe"));
}

TEST(InstallVoice, LeavesNothingOfAVoiceThatCannotBeHeard) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    const Error error = error_of([&] {
        static_cast<void>(
            install_voice(voices.find().at(0), voices.folders, [](const Voice&) -> VoiceFigures {
                throw Error{ErrorKind::unavailable, "voice", "is no model"};
            }));
    });
    EXPECT_THAT(error.what(), HasSubstr("is no model"));
    EXPECT_THAT(names_in(voices.folders.own_voices), ElementsAre());
}

TEST(InstallVoice, AVoiceThatIsThereStaysWhereItsSuccessorFails) {
    GivenVoices voices;
    Listener listener;
    put_piper_voice(voices.given);
    static_cast<void>(install_voice(voices.find().at(0), voices.folders, listener.hear()));
    put(voices.given / "en_US-joe-medium.onnx", "a broken model");
    EXPECT_EQ(error_of([&] {
                  static_cast<void>(
                      install_voice(voices.find().at(0), voices.folders, [](const Voice&) -> VoiceFigures {
                          throw Error{ErrorKind::unavailable, "voice", "is no model"};
                      }));
              }).kind(),
              ErrorKind::unavailable);
    EXPECT_EQ(contents(find_voice("joe", voices.folders).settings.at("model")), "the model of joe");
    static_cast<void>(install_voice(voices.find().at(0), voices.folders, listener.hear()));
    EXPECT_EQ(contents(find_voice("joe", voices.folders).settings.at("model")), "a broken model");
    EXPECT_THAT(names_in(voices.folders.own_voices), ElementsAre("en_US-joe-medium", "joe.toml"));
}

TEST(InstallVoice, KokorosVoicesShareTheirModel) {
    GivenVoices voices;
    Listener listener;
    put(voices.given / "kokoro.onnx", "model");
    put_styles(voices.given, {"af_heart", "bf_emma"});
    for (const FoundVoice& found : voices.find())
        static_cast<void>(install_voice(found, voices.folders, listener.hear()));
    EXPECT_THAT(names_in(voices.folders.own_voices), ElementsAre("emma.toml", "heart.toml", "kokoro"));
    EXPECT_THAT(names_in(voices.folders.own_voices / "kokoro"),
                ElementsAre("af_heart.bin", "bf_emma.bin", "kokoro.onnx"));
    EXPECT_EQ(find_voice("emma", voices.folders).language, "en-GB");

    std::filesystem::remove(voices.given / "kokoro.onnx");
    put_styles(voices.given, {"af_bella"});
    static_cast<void>(
        install_voice(voices.find({.only = {"af_bella"}}).at(0), voices.folders, listener.hear()));
    EXPECT_THAT(listener.models, ElementsAre("model", "model", "model"));
    EXPECT_EQ(contents(find_voice("af_bella", voices.folders).settings.at("model")), "model");
    EXPECT_EQ(contents(find_voice("heart", voices.folders).settings.at("model")), "model");
}

TEST(InstallVoice, SpeakersOfOneModelShareIt) {
    GivenVoices voices;
    Listener listener;
    put_piper_voice(voices.given, "vctk", 109);
    for (const char* speaker : {"5", "p239"})
        static_cast<void>(
            install_voice(voices.find({.speaker = speaker}).at(0), voices.folders, listener.hear()));
    EXPECT_THAT(names_in(voices.folders.own_voices),
                ElementsAre("en_US-vctk-medium", "vctk#1.toml", "vctk#5.toml"));
    EXPECT_EQ(find_voice("vctk#5", voices.folders).settings.at("speaker"), "5");
}

TEST(InstallVoice, TextsOfACardCannotWriteTheVoiceFile) {
    GivenVoices voices;
    Listener listener;
    put_piper_voice(voices.given);
    put(voices.given / "MODEL_CARD",
        "* License: \"\\\" rate = 1 \x01 ü\n## Training\nrate = \"2\"\n\n[pauses]\n");
    static_cast<void>(install_voice(voices.find().at(0), voices.folders, listener.hear()));
    const Voice joe = find_voice("joe", voices.folders);
    EXPECT_EQ(joe.licence, "\"\\\" rate = 1 ü");
    EXPECT_EQ(joe.trained, "rate = \"2\" [pauses]");
    EXPECT_EQ(joe.rate, 163);
}

TEST(InstallVoice, APaceThatTheEngineCannotDoIsBroughtIntoItsRange) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    static_cast<void>(install_voice(voices.find().at(0), voices.folders, [](const Voice&) {
        return VoiceFigures{{-70}, {0}, 9999};
    }));
    EXPECT_LE(find_voice("joe", voices.folders).rate, 400);
}

TEST(InstallVoice, AFullDiskLeavesTheFolderAsItWas) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    put(voices.given / "en_US-joe-medium.onnx", std::string(3'000'000, 'm'));
    std::filesystem::create_directories(voices.folders.own_voices);
    const std::vector<FoundVoice> found = voices.find();
    const std::string outcome = outcome_in_child([&] {
        if (!mount_small_disk(voices.folders.own_voices, 1'000'000))
            throw Error{ErrorKind::try_again, "", "No space left on device"};
        static_cast<void>(install_voice(found.at(0), voices.folders, [](const Voice&) { return figures; }));
    });
    EXPECT_THAT(outcome, testing::AllOf(testing::StartsWith("75 "), HasSubstr("No space left on device")));
}

TEST(InstallVoice, NeedsAHome) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    const std::vector<FoundVoice> found = voices.find();
    voices.folders.own_voices.clear();
    EXPECT_THAT(error_of([&] {
                    static_cast<void>(
                        install_voice(found.at(0), voices.folders, [](const Voice&) { return figures; }));
                }).what(),
                HasSubstr("XDG_DATA_HOME"));
}

}  // namespace
}  // namespace audio_edition
