// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST(FindPiperVoices, KnowsAllThatItsFilesSay) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    const std::vector<FoundVoice> found = voices.find();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].names, ElementsAre("joe", "joe-medium", "en_us-joe-medium"));
    EXPECT_EQ(found[0].voice.engine->name, "piper");
    EXPECT_EQ(found[0].voice.language, "en-US");
    EXPECT_EQ(found[0].voice.description, "Joe, English (United States), medium quality");
    EXPECT_EQ(found[0].voice.licence, "CC0");
    EXPECT_THAT(found[0].voice.trained, HasSubstr("lessac"));
    EXPECT_EQ(found[0].folder, "en_US-joe-medium");
}

TEST(FindPiperVoices, TakesAModelByItselfWithWhatIsBesideIt) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    put_piper_voice(voices.given, "ryan");
    const std::vector<FoundVoice> found = voices.find_in({voices.given / "en_US-joe-medium.onnx"});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].names.front(), "joe");
    EXPECT_EQ(found[0].voice.licence, "CC0");
}

TEST(FindPiperVoices, FindsThemAllInFoldersAsTheCatalogueHasThem) {
    GivenVoices voices;
    put_piper_voice(voices.given / "en/en_US/joe/medium");
    put_piper_voice(voices.given / "en/en_US/ryan/medium", "ryan");
    put(voices.given / "en/en_US/ryan/medium/samples/speaker_0.mp3", "sound");
    EXPECT_EQ(voices.find().size(), 2U);
    const std::vector<FoundVoice> one = voices.find({.only = {"ryan"}});
    ASSERT_EQ(one.size(), 1U);
    EXPECT_EQ(one[0].names.front(), "ryan");
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find({.only = {"rian"}})); }).what(),
                HasSubstr("joe and ryan; did you mean ryan?"));
}

TEST(FindPiperVoices, AVoiceWithoutACardHasNoLicenceToTell) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    std::filesystem::remove(voices.given / "MODEL_CARD");
    EXPECT_EQ(voices.find().at(0).voice.licence, "");
}

TEST(FindPiperVoices, AModelWithoutAConfigurationSaysSo) {
    GivenVoices voices;
    put(voices.given / "en_US-joe-medium.onnx", "model");
    const Error error = error_of([&] { static_cast<void>(voices.find()); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_THAT(error.what(), HasSubstr("put en_US-joe-medium.onnx.json beside it"));
}

TEST(FindPiperVoices, AFolderWithoutAVoiceSaysWhatItTakes) {
    GivenVoices voices;
    put(voices.given / "notes.txt", "nothing");
    const Error error = error_of([&] { static_cast<void>(voices.find()); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_THAT(error.what(), HasSubstr("holds no voice"));
}

TEST(FindPiperVoices, AModelThatDoesNotSayItsLanguageIsToldIt) {
    GivenVoices voices;
    put(voices.given / "mine.onnx", "model");
    put(voices.given / "mine.onnx.json", R"({"phoneme_id_map": {}})");
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find()); }).what(), HasSubstr("--language"));
    const std::vector<FoundVoice> found = voices.find({.language = "en-GB"});
    EXPECT_EQ(found.at(0).voice.language, "en-GB");
    EXPECT_EQ(found.at(0).names.front(), "mine");
}

TEST(FindPiperVoices, NamesArePlainWhateverTheModelIsCalled) {
    GivenVoices voices;
    put(voices.given / "pt_PT-tugão-medium.onnx", "model");
    put(voices.given / "pt_PT-tugão-medium.onnx.json", piper_config("tugão"));
    EXPECT_EQ(voices.find().at(0).names.front(), "tugao");
}

TEST(FindPiperVoices, ANameIsForOneVoice) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    EXPECT_THAT(voices.find({.name = "uncle-joe"}).at(0).names, ElementsAre("uncle-joe"));
    for (const char* bad : {"../joe", "Joe", "a b", "-joe", "#1"})
        EXPECT_EQ(error_of([&] { static_cast<void>(voices.find({.name = bad})); }).kind(), ErrorKind::usage)
            << bad;
    put_piper_voice(voices.given, "ryan");
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find({.name = "both"})); }).what(),
                HasSubstr("choose one with --only"));
}

}  // namespace
}  // namespace audio_edition
