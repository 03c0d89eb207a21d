// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
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

    [[nodiscard]] ProgramCall as_user(std::vector<std::string> arguments) const {
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        call.environment.push_back("XDG_DATA_HOME=" + (scratch_ / "data").string());
        for (const auto& entry : std::filesystem::directory_iterator(models_)) {
            if (entry.path().filename().string().starts_with("libonnxruntime.so"))
                call.environment.push_back("AUDIO_EDITION_ONNX_RUNTIME=" + entry.path().string());
        }
        return call;
    }

    [[nodiscard]] ProgramOutcome run_as_user(std::vector<std::string> arguments) const {
        return run(as_user(std::move(arguments)));
    }

    /// A voice file of joe's model with another configuration.
    void put_voice(const std::string& config) {
        std::filesystem::create_symlink(models_ / "en_US-joe-medium.onnx", scratch_ / "mine.onnx");
        put(scratch_ / "mine.onnx.json", config);
        put(scratch_ / "mine.toml",
            "description = \"Mine\"\nlanguage = \"en-US\"\nengine = \"piper\"\nloudness = -30\nrate = 180\n"
            "[piper]\nmodel = \"mine.onnx\"\npace = 180\n");
    }

    [[nodiscard]] std::string config_of_joe() const {
        return contents(models_ / "en_US-joe-medium.onnx.json");
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

/// How often `part` stands in `text`.
std::size_t count_of(const std::string& part, const std::string& text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST_F(NaturalVoice, TellsOnceOfASoundThatItLacks) {
    std::string config = config_of_joe();
    config.replace(config.find("\"θ\""), std::string("\"θ\"").size(), "\"ʘ+\"");
    put_voice(config);
    put(scratch_ / "names.tsv", "Thoth\t/θɒθ/\nKhan\t/kɑːn/\n");
    put(scratch_ / "pier.txt", "The Pier\n\nThoth and Khan came.\n\nThen Thoth left.\n");
    const std::vector<std::string> build{"build",     "pier.txt",  "--voice", "mine.toml",
                                         "--lexicon", "names.tsv", "--cache", "cache"};
    const std::string told =
        "'Thoth' is not spoken as it stands: the voice has no sound 'θ'; it says 't' for it";
    const ProgramOutcome first = run_as_user(build);
    EXPECT_EQ(first.status, 0);
    EXPECT_EQ(count_of(told, first.errors), 1U) << first.errors;
    EXPECT_EQ(count_of(told, run_as_user(build).errors), 1U) << "also of an edition that is there";
    put(scratch_ / "pier.txt", "The Pier\n\nThoth and Khan came.\n\nThen Thoth left.\n\nSo it was.\n");
    const ProgramOutcome edited = run_as_user(build);
    EXPECT_EQ(count_of(told, edited.errors), 1U) << "also where its units are in the cache";
    EXPECT_THAT(edited.output, testing::ContainsRegex("Spoken: 1 unit; taken from the cache: [3-9]"));

    const ProgramOutcome audit =
        run_as_user({"lexicon", "audit", "pier.txt", "--voice", "mine.toml", "--lexicon", "names.tsv"});
    EXPECT_EQ(audit.status, 0);
    EXPECT_THAT(audit.output, HasSubstr("# the voice has no sound 'θ'; it says 't' for it: Thoth /"));
    EXPECT_EQ(count_of("Khan", audit.output), 0U) << audit.output;
}

TEST_F(NaturalVoice, SaysHowLongItWillTake) {
    put_voice(config_of_joe());
    std::string text = "The Pier\n\n";
    for (int i = 0; i < 1000; ++i)
        text += "We walked to the pier, paragraph " + std::to_string(i) + ", and came back by the sea.\n\n";
    put(scratch_ / "pier.txt", text);
    const ProgramCall build =
        as_user({"build", "pier.txt", "--voice", "mine.toml", "--jobs", "2", "--json", "--no-cache"});
    std::string told;
    const ProgramOutcome stopped = run_watched(build, [&](const std::string& line, int pid) {
        if (line.find(R"("event":"expected")") != std::string::npos) told = line;
        if (line.find(R"("event":"progress")") != std::string::npos) ::kill(pid, SIGTERM);
    });
    EXPECT_EQ(stopped.status, 143);
    EXPECT_THAT(told, testing::ContainsRegex(R"("time_ms":[2-5][0-9]{5}[,}])")) << "four minutes or so";
}

}  // namespace
}  // namespace audio_edition
