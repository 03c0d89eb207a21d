// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred ways in which a stranger's voice can be broken: each is told as such, by name, and none takes
// anything down.
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/json.h"
#include "base/read_file.h"
#include "base/scratch.h"
#include "speak/engines/real_models.h"
#include "speak/speech.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

using testing::HasSubstr;

constexpr const char* whole_voice = "en_US-joe-medium.onnx";

class BrokenVoices : public testing::Test {
  protected:
    void SetUp() override {
        real_ = real_model(whole_voice);
        if (real_.empty()) GTEST_SKIP() << no_real_model(whole_voice);
        model_ = scratch_ / "broken.onnx";
        config_ = scratch_ / "broken.onnx.json";
        bytes_ = read_file(real_);
        json_ = parse_json(read_file(real_.native() + ".json"), "joe");
        put(config_, to_text(json_));
    }

    /// What the voice is refused with; empty where it speaks.
    [[nodiscard]] std::string refusal() {
        Voice voice;
        voice.name = "broken";
        voice.language = "en-US";
        voice.settings = {{"model", model_.native()}};
        for (const EngineKind* kind : engines()) {
            if (kind->name == "piper") voice.engine = kind;
        }
        try {
            SpeakerPool pool(fs::path(AUDIO_EDITION_BIN) / voice.engine->program, voice, 1);
            const SpokenUnit spoken = pool.speak(unit({"All is well."}), diagnostics_);
            EXPECT_FALSE(spoken.pcm.samples.empty());
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::unavailable) << error.what();
            EXPECT_THAT(error.where(), HasSubstr("broken.onnx"));
            EXPECT_GT(error.message().size(), 10U);
            ++refused_;
            return error.what();
        }
        return {};
    }

    void use_whole_model() {
        fs::remove(model_);
        fs::create_symlink(real_, model_);
    }

    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
    fs::path real_, model_, config_;
    std::string bytes_;
    Json json_;
    int refused_ = 0;
};

TEST_F(BrokenVoices, HaveWrongConfigurations) {
    use_whole_model();
    const Json wrong_values[] = {Json("text"), Json(-1), Json(1e300), Json(Json::array()), Json(true)};
    const char* const places[] = {"/audio/sample_rate",
                                  "/inference/noise_scale",
                                  "/inference/length_scale",
                                  "/inference/noise_w",
                                  "/num_symbols",
                                  "/num_speakers",
                                  "/hop_length",
                                  "/phoneme_id_map/a",
                                  "/phoneme_id_map/ə",
                                  "/phoneme_id_map/^",
                                  "/audio",
                                  "/inference",
                                  "/phoneme_id_map"};
    int asked = 0;
    for (const char* place : places) {
        for (const Json& value : wrong_values) {
            Json changed = json_;
            changed[Json::json_pointer(place)] = value;
            put(config_, to_text(changed));
            EXPECT_NE(refusal(), "") << place << " = " << to_text(value);
            ++asked;
        }
    }
    for (const std::string text : {"", "null", "[]", "{", "{\"espeak\": {}}", "\xFF\xFE", "7"}) {
        put(config_, text);
        EXPECT_NE(refusal(), "") << text;
        ++asked;
    }
    EXPECT_EQ(refused_, asked);
    EXPECT_EQ(asked, 72);
}

TEST_F(BrokenVoices, EndTooEarly) {
    for (int part = 0; part < 16; ++part) {
        put(model_, bytes_.substr(0, bytes_.size() * static_cast<std::size_t>(part) / 16));
        EXPECT_NE(refusal(), "") << part << " sixteenths";
    }
}

TEST_F(BrokenVoices, AreSomethingElse) {
    using namespace std::string_literals;
    for (const std::string& text :
         {std::string(1 << 20, '\0'), std::string(1 << 20, '\xFF'), "PK\x03\x04 an archive"s,
          "<html>Not found</html>"s, "version https://git-lfs.github.com/spec/v1"s}) {
        put(model_, text);
        EXPECT_NE(refusal(), "") << text.substr(0, 20);
    }
}

TEST_F(BrokenVoices, HaveOtherInputsOutputsAndOperators) {
    // Names of the same length, wherever they stand, so that all lengths stay right.
    const std::pair<const char*, const char*> renamed[] = {{"input_lengths", "input_lengthy"},
                                                           {"scales", "scaler"},
                                                           {"output", "outcat"},
                                                           {"Ceil", "Coil"},
                                                           {"ConvTranspose", "ConvTranspoze"},
                                                           {"RandomNormalLike", "RandomNormalLove"},
                                                           {"Softplus", "Softplum"}};
    for (const auto& [from, to] : renamed) {
        std::string changed = bytes_;
        for (std::size_t at = changed.find(from); at != std::string::npos; at = changed.find(from, at + 1))
            changed.replace(at, std::string_view(to).size(), to);
        put(model_, changed);
        EXPECT_NE(refusal(), "") << from;
    }
}

/// Weights that make no sense may still give a sound, whatever it is like; they take nothing down.
TEST_F(BrokenVoices, HaveNonsenseForWeights) {
    for (std::size_t part = 1; part < 6; ++part) {
        std::string changed = bytes_;
        changed.replace(changed.size() * part / 6, 65536, std::string(65536, '\xFF'));
        put(model_, changed);
        static_cast<void>(refusal());
    }
}

}  // namespace
}  // namespace audio_edition
