// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gmock/gmock.h>

#include "base/error.h"
#include "speak/voice_folders.h"
#include "speech.h"

namespace audio_edition {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::string refusal_of(const Voice& voice, const std::filesystem::path& program = speaker_program()) {
    try {
        const SpeakerPool pool(program, voice, 1);
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::unavailable);
        return error.what();
    }
    return "accepted";
}

TEST(EngineVoices, AreListed) {
    const EngineVoices all = list_engine_voices(speaker_program());
    std::vector<std::string> identifiers;
    for (const EngineVoice& voice : all.voices) identifiers.push_back(voice.identifier);
    EXPECT_THAT(identifiers, Contains("gmw/en-US"));
    EXPECT_THAT(identifiers, Contains("gmw/en-GB-x-rp"));
    EXPECT_THAT(identifiers, Not(Contains(HasSubstr("!v"))));
    EXPECT_TRUE(std::ranges::is_sorted(identifiers));
    EXPECT_THAT(all.variants, Contains("f3"));
    const auto american = std::ranges::find(all.voices, "gmw/en-US", &EngineVoice::identifier);
    EXPECT_EQ(american->language, "en-us");
    EXPECT_THAT(american->name, HasSubstr("English"));
}

TEST(EngineVoices, ThePoolSaysWhichEngineItHas) {
    const SpeakerPool pool(speaker_program(), plain_voice(), 1);
    EXPECT_EQ(pool.engine().name, "espeak-ng");
    EXPECT_THAT(pool.engine().version, testing::MatchesRegex("[0-9]+\\.[0-9]+.*"));
    EXPECT_EQ(pool.rate(), SampleRate{22050});
}

TEST(EngineVoices, AnUnknownVoiceIsRefusedWithThoseOfItsLanguage) {
    for (const std::string name : {"en-gb", "gmw/en-XX", "!v/f3", "", "gmw/en-US+f3"}) {
        Voice voice = plain_voice();
        voice.settings["voice"] = name;
        const std::string refusal = refusal_of(voice);
        EXPECT_THAT(refusal, HasSubstr("engine voice '" + name + "'"));
        EXPECT_THAT(refusal, HasSubstr("gmw/en-US, gmw/en-US-nyc"));
        EXPECT_THAT(refusal, Not(HasSubstr("gmw/de")));
    }
}

TEST(EngineVoices, AnUnknownVariantIsRefusedWithThoseThereAre) {
    Voice voice = plain_voice();
    voice.settings["variant"] = "nosuch";
    EXPECT_THAT(refusal_of(voice), HasSubstr("variant 'nosuch'"));
    EXPECT_THAT(refusal_of(voice), HasSubstr("f1, f2, f3"));
}

TEST(EngineVoices, AProgramThatIsNoSpeakerIsRefused) {
    EXPECT_THAT(refusal_of(plain_voice(), "/nowhere/audio-edition-speaker"),
                HasSubstr("/nowhere/audio-edition-speaker"));
    EXPECT_THAT(refusal_of(plain_voice(), "/bin/true"), HasSubstr("/bin/true"));
    EXPECT_THAT(refusal_of(plain_voice(), "/bin/cat"), HasSubstr("install it again"));
    EXPECT_THROW(static_cast<void>(list_engine_voices("/bin/false")), Error);
}

TEST(OurVoices, AreAllThereAndSpeakDifferently) {
    CollectedDiagnostics diagnostics;
    std::vector<std::vector<std::int16_t>> sounds;
    for (const Voice& voice : read_voices(voices_folder())) {
        SpeakerPool pool(speaker_program(), voice, 1);
        sounds.push_back(pool.speak(unit({"This is my voice."}), diagnostics).pcm.samples);
        EXPECT_THAT(sounds.back(), Not(testing::IsEmpty())) << voice.name;
    }
    std::ranges::sort(sounds);
    EXPECT_EQ(std::ranges::adjacent_find(sounds), sounds.end());
}

}  // namespace
}  // namespace audio_edition
