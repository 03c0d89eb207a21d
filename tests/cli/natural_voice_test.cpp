// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

/// A user who has a real model, of the folder that AUDIO_EDITION_MODELS names.
class NaturalVoice : public testing::Test {
  protected:
    void SetUp() override {
        const char* const models = std::getenv("AUDIO_EDITION_MODELS");
        if (models != nullptr) models_ = models;
        if (models == nullptr || !std::filesystem::exists(models_ / "en_US-joe-medium.onnx"))
            GTEST_SKIP() << "no en_US-joe-medium.onnx in the folder that AUDIO_EDITION_MODELS names";
    }

    ProgramOutcome run_as_user(std::vector<std::string> arguments) {
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        call.environment.push_back("XDG_DATA_HOME=" + (scratch_ / "data").string());
        for (const auto& entry : std::filesystem::directory_iterator(models_)) {
            if (entry.path().filename().string().starts_with("libonnxruntime.so"))
                call.environment.push_back("AUDIO_EDITION_ONNX_RUNTIME=" + entry.path().string());
        }
        return run(call);
    }

    ScratchFolder scratch_;
    std::filesystem::path models_;
    std::filesystem::path voices_ = scratch_ / "data/audio-edition/voices";
};

TEST_F(NaturalVoice, IsAddedUsedAndRemoved) {
    const ProgramOutcome add = run_as_user({"voices", "add", (models_ / "en_US-joe-medium.onnx").string()});
    ASSERT_EQ(add.status, 0) << add.errors;
    EXPECT_THAT(add.output, testing::ContainsRegex("pace +1[789][0-9] words a minute"));
    EXPECT_THAT(add.output, HasSubstr("audio-edition voices sample 'joe'"));
    EXPECT_THAT(names_in(voices_), testing::ElementsAre("en_US-joe-medium", "joe.toml"));

    put(scratch_ / "pier.txt", "The Pier\n\nOn 3/4/2021 we walked to the pier, and came back by the sea.\n");
    const ProgramOutcome build = run_as_user({"build", "pier.txt", "--voice", "joe", "--verify"});
    EXPECT_EQ(build.status, 0) << build.errors;
    EXPECT_THAT(contents(scratch_ / "out/the-pier/edition.json"), HasSubstr("\"engine\": \"piper "));

    EXPECT_EQ(run_as_user({"voices", "remove", "joe"}).status, 0);
    EXPECT_THAT(names_in(voices_), testing::ElementsAre());
    EXPECT_EQ(run_as_user({"build", "pier.txt", "--voice", "joe"}).status, 69);
}

TEST_F(NaturalVoice, WhoseModelIsBrokenIsNotAdded) {
    const std::string model = contents(models_ / "en_US-joe-medium.onnx");
    put(scratch_ / "en_US-joe-medium.onnx", model.substr(0, model.size() / 2));
    put(scratch_ / "en_US-joe-medium.onnx.json", contents(models_ / "en_US-joe-medium.onnx.json"));
    const ProgramOutcome add = run_as_user({"voices", "add", "en_US-joe-medium.onnx"});
    EXPECT_NE(add.status, 0);
    EXPECT_THAT(add.errors, HasSubstr("en_US-joe-medium.onnx"));
    EXPECT_THAT(names_in(voices_), testing::ElementsAre());
}

}  // namespace
}  // namespace audio_edition
