// SPDX-License-Identifier: GPL-3.0-or-later
// With the real model, where there is one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/units.h"
#include "base/error.h"
#include "base/scratch.h"
#include "speak/engines/real_models.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* model_name = "kokoro-v1.0.int8.onnx";

class Kokoro : public testing::Test {
  protected:
    void SetUp() override {
        for (const char* name : {model_name, "af_heart.bin"}) {
            if (real_model(name).empty()) GTEST_SKIP() << no_real_model(name);
        }
    }
    [[nodiscard]] static SpeakerPool pool(const std::string& language = "en-US",
                                          const fs::path& style = "af_heart.bin") {
        Voice voice;
        voice.name = "kokoro";
        voice.language = language;
        voice.rate = 160;
        voice.settings = {{"model", real_model(model_name)},
                          {"style", style.is_absolute() ? style : real_model(style)}};
        for (const EngineKind* kind : engines()) {
            if (kind->name == "kokoro") voice.engine = kind;
        }
        return {fs::path(AUDIO_EDITION_BIN) / voice.engine->program, voice, 1};
    }
    [[nodiscard]] static std::string refusal_of(const std::string& language, const fs::path& style) {
        try {
            const SpeakerPool speakers = pool(language, style);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable);
            return error.what();
        }
        return "accepted";
    }

    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
};

/// They are said in one run, and cut where the model says that they end.
TEST_F(Kokoro, SpeaksSentencesOfAUnitTogetherAndTimesEach) {
    SpeakerPool speakers = pool();
    const Frames silence{12'000};
    const SpeechUnit both = unit({"The tide came in.", "Nobody minded, and the boats stayed."}, silence);
    const SpokenUnit spoken = speakers.speak(both, diagnostics_);
    expect_sound(both, spoken);
    EXPECT_TRUE(spoken.clean);
    // Before "Nobody" there is the silence that was asked for, and nothing else.
    const auto second = static_cast<std::size_t>(spoken.times[4].start.count);
    const auto quiet = static_cast<std::size_t>(silence.count);
    ASSERT_GT(second, quiet);
    for (std::size_t at = second - quiet; at + 500 < second; ++at) ASSERT_EQ(spoken.pcm.samples[at], 0) << at;
    EXPECT_GT(to_milliseconds(spoken.pcm.length(), spoken.pcm.rate), Milliseconds{3000});
}

TEST_F(Kokoro, CutsALongSentenceAndTimesAllOfIt) {
    SpeakerPool speakers = pool();
    std::string text;
    for (int i = 0; i < 14; ++i) text += "the boats came back from the sea and ";
    const SpeechUnit all = unit({text.c_str()});
    const SpokenUnit spoken = speakers.speak(all, diagnostics_);
    expect_sound(all, spoken);
    EXPECT_TRUE(spoken.clean);
}

TEST_F(Kokoro, SpeaksItsOtherLanguages) {
    for (const auto& [language, text] :
         {std::pair{"fr-FR", "Le bateau est rentré hier soir."},
          std::pair{"es-ES", "El barco volvió anoche."}, std::pair{"it-IT", "La nave è tornata ieri sera."},
          std::pair{"pt-BR", "O barco voltou ontem à noite."}, std::pair{"hi-IN", "जहाज कल रात वापस आया"}}) {
        SpeakerPool speakers = pool(language);
        const SpeechUnit said = unit({text});
        const SpokenUnit spoken = speakers.speak(said, diagnostics_);
        expect_sound(said, spoken);
        EXPECT_THAT(spoken.unspoken, IsEmpty()) << language;
        EXPECT_GT(to_milliseconds(spoken.pcm.length(), spoken.pcm.rate), Milliseconds{800}) << language;
    }
    EXPECT_THAT(diagnostics_.all(), IsEmpty());
}

TEST_F(Kokoro, HasTheVowelsOfItsCountry) {
    const auto own = [](const char* language) {
        SpeakerPool speakers = pool(language);
        return speakers.phonemes({sentence("Home water.")}).front().own;
    };
    EXPECT_EQ(own("en-US"), "hˈOm wˈɔTəɹ.");
    EXPECT_EQ(own("en-GB"), "hˈQm wˈɔːtə.");
}

TEST_F(Kokoro, RefusesWhatItCannotSpeak) {
    EXPECT_THAT(refusal_of("de-DE", "af_heart.bin"), HasSubstr("Kokoro has not learnt it; it speaks en-US"));
    put(scratch_ / "short.bin", "abc");
    EXPECT_THAT(refusal_of("en-US", scratch_ / "short.bin"), HasSubstr("it has 3 bytes instead of 522240"));
    EXPECT_THAT(refusal_of("en-US", "/no/such.bin"), HasSubstr("/no/such.bin: cannot read"));
}

}  // namespace
}  // namespace audio_edition
