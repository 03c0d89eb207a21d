// SPDX-License-Identifier: GPL-3.0-or-later
// What every engine must do, whatever it is. A line of `cases` each.
#include <algorithm>
#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines.h"
#include "speak/engines/real_models.h"
#include "speak/engines/tone/tone_engine.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct EngineCase {
    const EngineKind* kind;
    std::map<std::string, std::string> settings;
    std::string_view natural = {};  ///< the real model that it needs
};

const EngineCase cases[] = {
    {engines()[0], {{"voice", "gmw/en-US"}}},
    {engines()[1], {}, "en_US-joe-medium.onnx"},
    {engines()[2], {}, "kokoro-v1.0.int8.onnx"},
    {&tone_kind, {{"instrument", "sine"}}},
};

class EveryEngine : public testing::TestWithParam<EngineCase> {
  protected:
    void SetUp() override {
        const std::string model(GetParam().natural);
        if (!model.empty() && real_model(model).empty()) GTEST_SKIP() << no_real_model(model);
    }
    /// Says a second of sound in a few milliseconds.
    [[nodiscard]] static bool is_fast() { return GetParam().natural.empty(); }

    [[nodiscard]] static Voice voice() {
        Voice voice;
        voice.name = "contract";
        voice.language = "en-US";
        voice.engine = GetParam().kind;
        voice.settings = GetParam().settings;
        if (!GetParam().natural.empty()) {
            voice.settings["model"] = real_model(std::string(GetParam().natural));
            voice.settings["pace"] = "170";
            if (GetParam().kind->name == "kokoro") voice.settings["style"] = real_model("af_heart.bin");
        }
        return voice;
    }
    [[nodiscard]] static std::filesystem::path program() {
        return std::filesystem::path(AUDIO_EDITION_BIN) / GetParam().kind->program;
    }
    [[nodiscard]] static SpeakerPool pool(int jobs = 1) { return {program(), voice(), jobs}; }

    CollectedDiagnostics diagnostics_;
};

INSTANTIATE_TEST_SUITE_P(Engines, EveryEngine, testing::ValuesIn(cases), [](const auto& info) {
    std::string name(info.param.kind->name);
    std::erase(name, '-');
    return name;
});

TEST_P(EveryEngine, GoesByTheNameOfItsLine) {
    EXPECT_EQ(pool().engine().name, GetParam().kind->name);
    EXPECT_GT(pool().engine().adapter, 0);
    EXPECT_GT(pool().rate().hertz, 0);
    if (is_fast()) {
        EXPECT_THAT(list_engine_voices(program()).voices, testing::Not(IsEmpty()));
    }
}

TEST_P(EveryEngine, GivesEveryTokenItsPlaceInTheSound) {
    SpeakerPool speakers = pool();
    const SpeechUnit text = unit({"Well, the boats came back, one after another.", "Nobody minded."}, {500});
    const SpokenUnit spoken = speakers.speak(text, diagnostics_);
    expect_sound(text, spoken);
    EXPECT_TRUE(spoken.clean);
    EXPECT_THAT(spoken.unspoken, IsEmpty());
    for (std::size_t i = 1; i < spoken.times.size(); ++i)
        EXPECT_GT(spoken.times[i].start, spoken.times[i - 1].start) << i;
    EXPECT_LT(spoken.times.back().start, spoken.pcm.length());
}

TEST_P(EveryEngine, SoundsTheSameWhateverWasSaidBefore) {
    SpeakerPool one = pool();
    SpeakerPool two = pool(2);
    const auto say = [&](SpeakerPool& speakers, const char* text) {
        return speakers.speak(unit({text}), diagnostics_).pcm.samples;
    };
    const auto first = say(one, "The tide came in.");
    static_cast<void>(say(one, "Something else was said, and it was long."));
    EXPECT_EQ(say(one, "The tide came in."), first);
    EXPECT_EQ(say(two, "The tide came in."), first);
}

TEST_P(EveryEngine, ObeysAPronunciation) {
    SpeakerPool speakers = pool();
    SpeechSentence said = sentence("The name is Khan.");
    const Pronunciation spelt = speakers.phonemes({said}).front();
    said.tokens[3].ipa = "ˈzuːlu";
    const Pronunciation told = speakers.phonemes({said}).front();
    EXPECT_NE(told.own, spelt.own);
    EXPECT_THAT(told.ipa, testing::HasSubstr("zuː"));
}

TEST_P(EveryEngine, SaysWhatHasNoPronunciationThatItKnowsAsItIsSpelt) {
    SpeakerPool speakers = pool();
    SpeechUnit text = unit({"one two three"});
    text.sentences[0].tokens[1].ipa = "[[<break/>]] \xFF 語 \n";
    expect_sound(text, speakers.speak(text, diagnostics_));
}

TEST_P(EveryEngine, GivesALineForEverySentence) {
    SpeakerPool speakers = pool();
    std::vector<SpeechSentence> many;
    for (int i = 0; i < 120; ++i)
        many.push_back(sentence(i % 4 == 3 ? "" : "The cat sat, and the dog did not."));
    const auto lines = speakers.phonemes(many);
    ASSERT_THAT(lines, SizeIs(many.size()));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i], i % 4 == 3 ? Pronunciation{} : lines[0]) << i;
        EXPECT_EQ((lines[i].own + lines[i].ipa).find('\n'), std::string::npos);
    }
}

TEST_P(EveryEngine, SurvivesAnyText) {
    SpeakerPool speakers = pool();
    for (const std::string& text : {std::string(), std::string("\0\0", 2), std::string("\xFF\xFE\x80"),
                                    std::string("<mark name=\"0\"/>"), std::string("]] [[ && %s %n"),
                                    std::string(is_fast() ? 20'000 : 40, 'x'), std::string("… — ?!"),
                                    std::string("😀😀"), std::string("Он родился"), std::string("日本語")}) {
        const SpeechUnit hostile = unit_of_one_token(text);
        const SpokenUnit spoken = speakers.speak(hostile, diagnostics_);
        ASSERT_THAT(spoken.times, SizeIs(1)) << text.substr(0, 20);
        EXPECT_LE(spoken.times[0].start, spoken.pcm.length());
    }
    EXPECT_FALSE(speakers.speak(unit({"All is well."}), diagnostics_).pcm.samples.empty());
}

TEST_P(EveryEngine, TakesLongerAtASlowerPace) {
    Voice slow = voice();
    slow.rate = 120;
    SpeakerPool slowly(program(), slow, 1);
    SpeakerPool usual = pool();
    const SpeechUnit text = unit({"The boats came back before it was dark."});
    EXPECT_GT(slowly.speak(text, diagnostics_).pcm.length(), usual.speak(text, diagnostics_).pcm.length());
}

TEST_P(EveryEngine, RefusesAVoiceThatItHasNot) {
    for (const EngineKey& key : GetParam().kind->keys) {
        if (!key.required) continue;
        Voice wrong = voice();
        wrong.settings[std::string(key.key)] = "no such thing";
        try {
            const SpeakerPool speakers(program(), wrong, 1);
            FAIL() << key.key;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable);
            EXPECT_THAT(error.what(), testing::HasSubstr("no such thing"));
            EXPECT_THAT(error.what(), testing::HasSubstr(key.file ? "No such file" : "there are: "));
        }
    }
}

}  // namespace
}  // namespace audio_edition
