// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/piper/voice_config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "install/given_voices.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

TEST(PiperVoiceConfig, TellsWhoSpeaksAndWhatLanguage) {
    const PiperVoiceConfig config = read_piper_voice_config(piper_config("vctk", 109), "vctk.onnx.json");
    EXPECT_EQ(config.name, "vctk");
    EXPECT_EQ(config.language, "en-US");
    EXPECT_EQ(config.language_name, "English (United States)");
    EXPECT_EQ(config.quality, "medium");
    EXPECT_EQ(config.speakers, 109);
    EXPECT_EQ(config.speaker_names.at("p239"), 1);
}

TEST(PiperVoiceConfig, MayLeaveAlmostAllOpen) {
    const PiperVoiceConfig config = read_piper_voice_config(R"({"phoneme_id_map": {}})", "x");
    EXPECT_EQ(config.language, "");
    EXPECT_EQ(config.speakers, 1);
}

TEST(PiperVoiceConfig, IsRefusedWithTheMemberThatIsWrong) {
    for (const auto& [json, what] : std::vector<std::pair<std::string, std::string>>{
             {"", "x"},
             {"[]", "not the configuration"},
             {"{}", "not the configuration"},
             {"\"phoneme_id_map\"", "not the configuration"},
             {R"({"phoneme_id_map": {}, "num_speakers": "two"})", "'num_speakers'"},
             {R"({"phoneme_id_map": {}, "num_speakers": 0})", "'num_speakers'"},
             {R"({"phoneme_id_map": {}, "num_speakers": 99999999999999})", "'num_speakers'"},
             {R"({"phoneme_id_map": {}, "num_speakers": 1.5})", "'num_speakers'"},
             {R"({"phoneme_id_map": {}, "audio": []})", "'audio'"},
             {R"({"phoneme_id_map": {}, "language": "en"})", "'language'"},
             {R"({"phoneme_id_map": {}, "language": {"code": 5}})", "'code'"},
             {R"({"phoneme_id_map": {}, "dataset": ["joe"]})", "'dataset'"},
             {R"({"phoneme_id_map": {}, "speaker_id_map": {"a": 7}})", "'speaker_id_map'"},
             {R"({"phoneme_id_map": {}, "speaker_id_map": {"a": -1}})", "'speaker_id_map'"},
             {R"({"phoneme_id_map": {}, "speaker_id_map": {"a": "b"}})", "'speaker_id_map'"}}) {
        const Error error = error_of([&] { static_cast<void>(read_piper_voice_config(json, "x")); });
        EXPECT_EQ(error.kind(), ErrorKind::broken_input) << json;
        EXPECT_THAT(error.what(), HasSubstr(what)) << json;
    }
}

TEST(PiperVoiceConfig, KnowsLanguagesWithAndWithoutARegion) {
    EXPECT_EQ(language_tag("en_US"), "en-US");
    EXPECT_EQ(language_tag("de"), "de");
    EXPECT_EQ(language_tag("pt-br"), "pt-BR");
    for (const char* none : {"", "e", "english", "en_", "en_USA", "en_U1", "e1_US", "_US"})
        EXPECT_EQ(language_tag(none), "") << none;
}

}  // namespace
}  // namespace audio_edition
