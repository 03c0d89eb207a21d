// SPDX-License-Identifier: GPL-3.0-or-later
// With a real voice, where there is one.
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

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* joe = "en_US-joe-medium.onnx";

class Piper : public testing::Test {
  protected:
    void SetUp() override {
        model_ = real_model(joe);
        if (model_.empty()) GTEST_SKIP() << no_real_model(joe);
    }
    [[nodiscard]] static SpeakerPool pool(const fs::path& model, int jobs = 1, int rate = 172,
                                          const std::string& speaker = "0") {
        Voice voice;
        voice.name = "joe";
        voice.language = "en-US";
        voice.rate = rate;
        voice.settings = {{"model", model.native()}, {"pace", "172"}, {"speaker", speaker}};
        for (const EngineKind* kind : engines()) {
            if (kind->name == "piper") voice.engine = kind;
        }
        return {fs::path(AUDIO_EDITION_BIN) / voice.engine->program, voice, jobs};
    }
    [[nodiscard]] std::string refusal_of(const fs::path& model, const std::string& speaker = "0") {
        try {
            SpeakerPool speakers = pool(model, 1, 172, speaker);
            static_cast<void>(speakers.speak(unit({"Hello."}), diagnostics_));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable) << error.what();
            return error.what();
        }
        return "accepted";
    }
    /// A copy of the voice that can be broken.
    [[nodiscard]] fs::path copy(bool with_config = true) {
        const fs::path model = scratch_ / "copy.onnx";
        fs::copy_file(model_, model, fs::copy_options::overwrite_existing);
        fs::copy_file(model_.native() + ".json", scratch_ / "copy.onnx.json",
                      fs::copy_options::overwrite_existing);
        if (!with_config) fs::remove(scratch_ / "copy.onnx.json");
        return model;
    }

    fs::path model_;
    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(Piper, GivesItsPhonemesAsItsOwnProgramDoes) {
    SpeakerPool speakers = pool(model_);
    const auto own = [&](const char* text) { return speakers.phonemes({sentence(text)}).front().own; };
    EXPECT_EQ(own("Of the people, by the people."), "^ʌvðə pˈiːpəl, baɪ ðə pˈiːpəl.$");
    EXPECT_EQ(own("Why? "), "^wˈaɪ?$");
}

TEST_F(Piper, BeginsAndEndsWithItsWords) {
    SpeakerPool speakers = pool(model_);
    const SpokenUnit spoken = speakers.speak(unit({"The boats came back before it was dark."}), diagnostics_);
    const auto loudest = [&](std::size_t first, std::size_t last) {
        int most = 0;
        for (std::size_t i = first; i < last; ++i) most = std::max(most, std::abs(spoken.pcm.samples[i]));
        return most;
    };
    const std::size_t length = spoken.pcm.samples.size();
    EXPECT_LE(spoken.times.front().start, to_frames({20}, spoken.pcm.rate));
    EXPECT_LT(loudest(0, 10), 200) << "no click";
    EXPECT_LT(loudest(length - 10, length), 200);
    EXPECT_GT(loudest(0, length), 3000);
    EXPECT_LT(loudest(0, length), 32767) << "never clipped";
}

TEST_F(Piper, CutsALongSentenceAndTimesAllOfIt) {
    SpeakerPool speakers = pool(model_);
    std::string text;
    for (int i = 0; i < 60; ++i) text += "the boats came back and ";
    const SpeechUnit all = unit({text.c_str()});
    const SpokenUnit spoken = speakers.speak(all, diagnostics_);
    expect_sound(all, spoken);
    EXPECT_TRUE(spoken.clean);
    EXPECT_GT(to_milliseconds(spoken.pcm.length(), spoken.pcm.rate), Milliseconds{60'000});
}

TEST_F(Piper, SaysTheSameOnAnyNumberOfSpeakersAndInAnyOrder) {
    SpeakerPool one = pool(model_);
    SpeakerPool two = pool(model_, 2);
    const SpeechUnit text = unit({"The tide came in.", "It went out again."}, {4000});
    const auto first = one.speak(text, diagnostics_).pcm.samples;
    static_cast<void>(two.speak(unit({"Something else."}), diagnostics_));
    EXPECT_EQ(two.speak(text, diagnostics_).pcm.samples, first);
}

TEST_F(Piper, ReportsASoundThatTheVoiceHasNot) {
    SpeakerPool speakers = pool(model_);
    SpeechUnit text = unit({"Mister Click came."});
    text.sentences[0].tokens[1].ipa = "kǁ語k";
    const SpokenUnit spoken = speakers.speak(text, diagnostics_);
    expect_sound(text, spoken);
    EXPECT_TRUE(spoken.clean) << "it can be kept, and says the same every time";
    ASSERT_FALSE(spoken.substituted.empty());
    EXPECT_EQ(spoken.substituted.front().token, text.sentences[0].tokens[1].token);
    EXPECT_THAT(spoken.substituted.front().reason, HasSubstr("the voice has no sound"));
    EXPECT_THAT(speakers.phonemes(text.sentences).front().altered,
                Contains(spoken.substituted.front().reason));
}

TEST_F(Piper, RefusesModelsThatAreBroken) {
    EXPECT_THAT(refusal_of("/no/such.onnx"), HasSubstr("/no/such.onnx.json: cannot read"));
    EXPECT_THAT(refusal_of(copy(false)), HasSubstr("copy.onnx.json: cannot read"));
    fs::path model = copy();
    put(model, "");
    EXPECT_THAT(refusal_of(model), HasSubstr("copy.onnx: "));
    put(model, std::string(100'000, 'x'));
    EXPECT_THAT(refusal_of(model), HasSubstr("copy.onnx: "));
    model = copy();
    fs::resize_file(model, fs::file_size(model) / 2);
    EXPECT_THAT(refusal_of(model), HasSubstr("copy.onnx: "));
    put(scratch_ / "copy.onnx.json", "{");
    EXPECT_THAT(refusal_of(model), HasSubstr("copy.onnx.json"));
}

TEST_F(Piper, RefusesASpeakerThatTheModelHasNot) {
    EXPECT_THAT(refusal_of(model_, "1"), HasSubstr("has no speaker 1; there are 1, numbered from 0"));
}

TEST_F(Piper, KnowsAVoiceByWhatIsInItNotByItsPath) {
    const EngineVersion there = pool(model_).engine();
    EXPECT_EQ(pool(copy()).engine(), there);
    EXPECT_FALSE(there.data.empty());
    EXPECT_THAT(there.version, HasSubstr("onnxruntime-"));
}

}  // namespace
}  // namespace audio_edition
