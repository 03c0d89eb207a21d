// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

TEST(ChooseSpeakers, ANumberOrANameOfTheModelsIsAVoice) {
    GivenVoices voices;
    put_piper_voice(voices.given, "vctk", 109);
    for (const auto& [wanted, name] : std::vector<std::pair<std::string, std::string>>{
             {"92", "vctk#92"}, {"0", "vctk#0"}, {"p239", "vctk#1"}}) {
        const std::vector<FoundVoice> found = voices.find({.speaker = wanted});
        ASSERT_EQ(found.size(), 1U) << wanted;
        EXPECT_EQ(found[0].names.front(), name);
        EXPECT_EQ("vctk#" + found[0].voice.settings.at("speaker"), name);
    }
    EXPECT_EQ(voices.find({.speaker = "all"}).size(), 109U);
    EXPECT_EQ(voices.find().size(), 1U) << "the model as it is";
}

TEST(ChooseSpeakers, AnySpeakerThatThereIsNotIsRefused) {
    GivenVoices voices;
    put_piper_voice(voices.given, "vctk", 109);
    for (const char* wanted : {"109", "-1", "p999", "1.5", "99999999999"}) {
        const Error error = error_of([&] { static_cast<void>(voices.find({.speaker = wanted})); });
        EXPECT_EQ(error.kind(), ErrorKind::usage);
        EXPECT_THAT(error.what(), HasSubstr("from 0 to 108")) << wanted;
    }
}

TEST(ChooseSpeakers, AModelOfOneHasNoOthers) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    EXPECT_THAT(error_of([&] { static_cast<void>(voices.find({.speaker = "0"})); }).what(),
                HasSubstr("only one"));
}

}  // namespace
}  // namespace audio_edition
