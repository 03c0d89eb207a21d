// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/remove_voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"
#include "install/install_voice.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// heart and emma, of one model, and joe.
class RemoveVoiceTest : public testing::Test {
  protected:
    RemoveVoiceTest() {
        put(voices_.given / "k/kokoro.onnx", "model");
        put_styles(voices_.given / "k", {"af_heart", "bf_emma"});
        put_piper_voice(voices_.given / "p");
        for (const char* kind : {"k", "p"})
            for (const FoundVoice& found : voices_.find_in({voices_.given / kind}))
                static_cast<void>(install_voice(found, voices_.folders, [](const Voice&) {
                    return VoiceFigures{{-20}, {-3}, 160};
                }));
    }

    [[nodiscard]] std::vector<std::string> own() const { return names_in(voices_.folders.own_voices); }

    GivenVoices voices_;
};

TEST_F(RemoveVoiceTest, TakesAVoiceWithItsModel) {
    EXPECT_GT(remove_voice("joe", voices_.folders), 16U);
    EXPECT_THAT(own(), ElementsAre("emma.toml", "heart.toml", "kokoro"));
}

TEST_F(RemoveVoiceTest, AModelThatIsSharedGoesWithTheLastOfItsVoices) {
    remove_voice("heart", voices_.folders);
    EXPECT_THAT(names_in(voices_.folders.own_voices / "kokoro"), ElementsAre("bf_emma.bin", "kokoro.onnx"));
    remove_voice("emma", voices_.folders);
    EXPECT_THAT(own(), ElementsAre("en_US-joe-medium", "joe.toml"));
}

TEST_F(RemoveVoiceTest, FilesThatAreKeptElsewhereStay) {
    const auto mine = voices_.scratch / "mine.onnx";
    put(mine, "mine");
    put(voices_.folders.own_voices / "mine.toml",
        "description = \"M\"\nlanguage = \"en\"\nengine = \"piper\"\n[piper]\nmodel = \"../mine.onnx\"\n");
    remove_voice("mine", voices_.folders);
    EXPECT_EQ(contents(mine), "mine");
}

TEST_F(RemoveVoiceTest, WhereAnotherVoiceCannotBeReadNoFileOfAModelGoes) {
    put(voices_.folders.own_voices / "emma.toml", "broken");
    remove_voice("heart", voices_.folders);
    EXPECT_THAT(names_in(voices_.folders.own_voices / "kokoro"),
                ElementsAre("af_heart.bin", "bf_emma.bin", "kokoro.onnx"));
}

TEST_F(RemoveVoiceTest, ABrokenVoiceCanBeRemoved) {
    put(voices_.folders.own_voices / "emma.toml", "broken");
    remove_voice("emma", voices_.folders);
    EXPECT_THAT(own(), ElementsAre("en_US-joe-medium", "heart.toml", "joe.toml", "kokoro"));
}

TEST_F(RemoveVoiceTest, NoOtherVoiceCan) {
    for (const auto& [name, why] :
         std::vector<std::pair<std::string, std::string>>{{"amber", "belongs to the program"},
                                                          {"joee", "did you mean joe?"},
                                                          {"../own/joe", "was not added"},
                                                          {"", "was not added"}}) {
        const Error error = error_of([&] { remove_voice(name, voices_.folders); });
        EXPECT_EQ(error.kind(), ErrorKind::unavailable) << name;
        EXPECT_THAT(error.what(), HasSubstr(why)) << name;
    }
    EXPECT_EQ(own().size(), 5U);
}

}  // namespace
}  // namespace audio_edition
