// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to add an engine: this folder, and the line in the table below.
#include "speak/engines/tone/tone_engine.h"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

constexpr std::array<const EngineKind*, 1> table_line{&tone_kind};

class Tones : public testing::Test {
  protected:
    [[nodiscard]] Voice voice(const std::string& settings, const std::string& rate = "175") const {
        put(scratch_ / "bell.toml",
            "description = \"A bell\"\nlanguage = \"en\"\nengine = \"tone\"\nrate = " + rate + "\n[tone]\n" +
                settings + "\n");
        return read_voice(scratch_ / "bell.toml", table_line);
    }
    [[nodiscard]] static SpeakerPool pool(const Voice& voice) {
        return {std::filesystem::path(AUDIO_EDITION_BIN) / voice.engine->program, voice, 2};
    }

    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(Tones, HaveTheRateTheTimesAndTheNameOfTheirEngine) {
    SpeakerPool bell = pool(voice("instrument = \"sine\""));
    EXPECT_EQ(bell.engine(), (EngineVersion{"tone", "0.1", 1}));
    EXPECT_EQ(bell.rate(), SampleRate{16000});
    const SpokenUnit spoken = bell.speak(unit({"ab cde"}), diagnostics_);
    EXPECT_EQ(spoken.pcm.length(), Frames{2 * 160 + 5 * 320});
    ASSERT_THAT(spoken.times, SizeIs(2));
    EXPECT_EQ(spoken.times[0].start, Frames{160});
    EXPECT_EQ(spoken.times[1].start, Frames{160 + 2 * 320 + 160});
    EXPECT_TRUE(spoken.clean);
}

TEST_F(Tones, FollowTheirSettings) {
    SpeakerPool slow = pool(voice("instrument = \"sine\"", "100"));
    EXPECT_EQ(slow.speak(unit({"a"}), diagnostics_).pcm.length(), Frames{160 + 560});
    const auto sound = [&](const std::string& settings) {
        return pool(voice(settings)).speak(unit({"tone"}), diagnostics_).pcm.samples;
    };
    EXPECT_NE(sound("instrument = \"sine\""), sound("instrument = \"square\""));
    EXPECT_NE(sound("instrument = \"sine\""), sound("instrument = \"sine\"\npitch = 300"));
    EXPECT_EQ(sound("instrument = \"sine\""), sound("instrument = \"sine\"\npitch = 440"));
}

TEST_F(Tones, AreAnAlphabetOfTheirOwn) {
    SpeakerPool bell = pool(voice("instrument = \"sine\""));
    SpeechSentence khan = sentence("Khan went.");
    khan.tokens[0].ipa = "kɑːn";
    EXPECT_THAT(bell.phonemes({khan}), ElementsAre(Pronunciation{"kɑːn went", "cfgf adfe"}));
}

TEST_F(Tones, TellWhatTheyLeaveOut) {
    SpeakerPool bell = pool(voice("instrument = \"sine\""));
    const SpokenUnit spoken = bell.speak(unit({"ab 12 cd"}), diagnostics_);
    ASSERT_THAT(spoken.unspoken, SizeIs(1));
    EXPECT_EQ(spoken.unspoken[0].reason, "it has no letters");
    EXPECT_EQ(spoken.times[1].start, spoken.times[2].start) << "what is not heard begins with what follows";
    EXPECT_FALSE(spoken.clean);
}

TEST_F(Tones, RefuseSettingsThatAreNone) {
    const auto refusal = [&](const std::string& settings) -> std::string {
        try {
            static_cast<void>(pool(voice(settings)));
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    };
    EXPECT_THAT(refusal("instrument = \"organ\""),
                HasSubstr("instrument 'organ': there is none; there are: sine, square"));
    EXPECT_THAT(refusal("pitch = 100"), HasSubstr("200 to 800"));
    EXPECT_THAT(refusal("pitch = 300"), HasSubstr("'instrument' is missing; add it to [tone]"));
    EXPECT_THAT(refusal("variant = \"f3\""), HasSubstr("'variant'"));
}

TEST_F(Tones, SettingsOfAnotherEngineAreNoneOfTheirs) {
    put(scratch_ / "mixed.toml",
        "description = \"A\"\nlanguage = \"en\"\nengine = \"tone\"\nengine_voice = "
        "\"gmw/en\"\n[tone]\ninstrument = \"sine\"\n");
    EXPECT_THROW(static_cast<void>(read_voice(scratch_ / "mixed.toml", table_line)), Error);
}

}  // namespace
}  // namespace audio_edition
