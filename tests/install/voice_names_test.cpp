// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/voice_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr const char* other = "description = \"Other\"\nlanguage = \"en-US\"\nengine_voice = \"gmw/en-US\"\n";

TEST(VoiceNames, AreEasyToType) {
    EXPECT_EQ(voice_name_from("joe"), "joe");
    EXPECT_EQ(voice_name_from("libritts_r"), "libritts_r");
    EXPECT_EQ(voice_name_from("Tugão"), "tugao");
    EXPECT_EQ(voice_name_from("../x y"), "x-y");
    EXPECT_EQ(voice_name_from("__"), "");
}

TEST(VoiceNames, TheFirstThatIsFreeIsTaken) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    const FoundVoice joe = voices.find().at(0);
    EXPECT_EQ(choose_voice_name(joe, voices.folders), "joe");
    put(voices.folders.own_voices / "joe.toml", other);
    EXPECT_EQ(choose_voice_name(joe, voices.folders), "joe-medium");
}

TEST(VoiceNames, AVoiceOfTheProgramsIsNeverHidden) {
    GivenVoices voices;
    put_piper_voice(voices.given, "amber");
    EXPECT_EQ(choose_voice_name(voices.find().at(0), voices.folders), "amber-medium");
    const FoundVoice named = voices.find({.name = "clara"}).at(0);
    const Error error = error_of([&] { static_cast<void>(choose_voice_name(named, voices.folders)); });
    EXPECT_EQ(error.kind(), ErrorKind::cannot_create);
    EXPECT_THAT(error.what(), HasSubstr("another voice called clara; give this one a --name"));
}

TEST(VoiceNames, ABrokenVoiceFileKeepsItsName) {
    GivenVoices voices;
    put_piper_voice(voices.given);
    put(voices.folders.own_voices / "joe.toml", "broken");
    EXPECT_EQ(choose_voice_name(voices.find().at(0), voices.folders), "joe-medium");
}

}  // namespace
}  // namespace audio_edition
