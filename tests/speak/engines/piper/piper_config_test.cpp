// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/piper_config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/json.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Json usual_config() {
    return {{"audio", {{"sample_rate", 16000}}},
            {"espeak", {{"voice", "en-us"}}},
            {"inference", {{"noise_scale", 0.5}, {"length_scale", 1.25}, {"noise_w", 0}}},
            {"phoneme_type", "espeak"},
            {"phoneme_id_map", {{"_", {0}}, {"^", {1}}, {"$", {2}}, {"a", {5}}, {"ɐ", {6, 7}}, {"ab", {8}}}},
            {"num_symbols", 10},
            {"num_speakers", 3}};
}

std::string refusal_of(const std::string& text) {
    try {
        static_cast<void>(read_piper_config(text, "joe.onnx.json"));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::unavailable) << text;
        EXPECT_THAT(error.where(), HasSubstr("joe.onnx.json"));
        return error.message();
    }
    return "accepted";
}

std::string refusal_with(const std::string& pointer, const Json& value) {
    Json changed = usual_config();
    changed[Json::json_pointer(pointer)] = value;
    return refusal_of(to_text(changed));
}

TEST(PiperConfigs, AreRead) {
    const PiperConfig read = read_piper_config(to_text(usual_config()), "joe.onnx.json");
    EXPECT_EQ(read.rate, SampleRate{16000});
    EXPECT_EQ(read.language, "en-us");
    EXPECT_EQ(read.speakers, 3);
    EXPECT_EQ(read.noise, 0.5);
    EXPECT_EQ(read.length, 1.25);
    EXPECT_EQ(read.duration_noise, 0);
    EXPECT_EQ(read.step, 256) << "where none is given";
    EXPECT_THAT(read.ids_of(U'ɐ'), ElementsAre(6, 7));
    EXPECT_FALSE(read.ids.contains(U'b'));
}

TEST(PiperConfigs, MayLeaveOutWhatIsUsual) {
    Json least = usual_config();
    for (const char* key : {"audio", "inference", "num_speakers", "phoneme_type"}) least.erase(key);
    const PiperConfig read = read_piper_config(to_text(least), "joe.onnx.json");
    EXPECT_EQ(read.rate, SampleRate{22050});
    EXPECT_EQ(read.noise, 0.667);
    EXPECT_EQ(read.speakers, 1);
}

TEST(PiperConfigs, AreRefusedWithWhatIsWrongWithThem) {
    EXPECT_THAT(refusal_of(""), testing::Not("accepted"));
    EXPECT_THAT(refusal_of("[]"), HasSubstr("is not the configuration"));
    EXPECT_THAT(refusal_of("{}"), HasSubstr("names no voice"));
    EXPECT_THAT(refusal_of("{\"espeak\": \xFF"), testing::Not("accepted"));
    EXPECT_THAT(refusal_with("/phoneme_type", "pinyin"), HasSubstr("\"phoneme_type\" is \"espeak\""));
    EXPECT_THAT(refusal_with("/audio/sample_rate", 0),
                HasSubstr("\"sample_rate\" must be a whole number from 8000"));
    EXPECT_THAT(refusal_with("/audio/sample_rate", "fast"), HasSubstr("must be a whole number"));
    EXPECT_THAT(refusal_with("/audio", 3), HasSubstr("\"audio\" must be an object"));
    EXPECT_THAT(refusal_with("/inference/length_scale", -1), HasSubstr("must be a number from 0.1 to 10"));
    EXPECT_THAT(refusal_with("/hop_length", 1e9), HasSubstr("\"hop_length\""));
    EXPECT_THAT(refusal_with("/espeak/voice", 7), HasSubstr("names no voice"));
    EXPECT_THAT(refusal_with("/phoneme_id_map/a", Json::array()), HasSubstr("no list of numbers for \"a\""));
    EXPECT_THAT(refusal_with("/phoneme_id_map/a", {-1}), HasSubstr("not below the model's 10 symbols"));
    EXPECT_THAT(refusal_with("/phoneme_id_map", Json::object()), HasSubstr("has no \"^\""));
}

/// Old voices of low quality have such maps, and their models fail on these.
TEST(PiperConfigs, HaveNoNumberThatTheModelHasNoSymbolFor) {
    EXPECT_THAT(refusal_with("/phoneme_id_map/a", {10}), HasSubstr("not below"));
    EXPECT_EQ(refusal_with("/phoneme_id_map/a", {9}), "accepted");
}

}  // namespace
}  // namespace audio_edition
