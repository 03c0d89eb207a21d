// SPDX-License-Identifier: GPL-3.0-or-later
#include <tuple>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio/sound_file.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

TEST(VoicesCommand, ListsVoicesAlsoWhenNotAskedTo) {
    const ProgramOutcome list = run(audio_edition({"voices", "list"}));
    EXPECT_EQ(list.status, 0);
    EXPECT_THAT(list.output, testing::ContainsRegex("amber +en-US +[A-Z]"));
    EXPECT_EQ(run(audio_edition({"voices"})).output, list.output);
}

TEST(VoicesCommand, ListsThemByLanguageEnglishFirst) {
    const std::string list = run(audio_edition({"voices"})).output;
    EXPECT_THAT(list, testing::StartsWith("English\n  amber "));
    EXPECT_THAT(list, HasSubstr("\n\nGerman\n  greta "));
    EXPECT_LT(list.find("\nArabic\n"), list.find("\nGerman\n"));
    EXPECT_THAT(list, testing::ContainsRegex("Other languages.*\n.* cs cy da "));
    EXPECT_THAT(list, testing::Not(testing::ContainsRegex(" (de|ja|th)( |\n)")));
}

TEST(VoicesCommand, ListsThoseOfALanguage) {
    const std::string list = run(audio_edition({"voices", "list", "--language", "pt-BR"})).output;
    EXPECT_THAT(list, testing::StartsWith("Portuguese (Brazil)\n  bruna "));
    EXPECT_THAT(list, testing::Not(HasSubstr("ines")));
    EXPECT_THAT(list, testing::ContainsRegex("  pt-BR +pt-BR +Portuguese"));
    EXPECT_THAT(run(audio_edition({"voices", "list", "--language", "uk"})).output, HasSubstr("roughly"));
    EXPECT_THAT(run(audio_edition({"voices", "list", "--language", "ja"})).errors, HasSubstr("kanji"));
    EXPECT_EQ(run(audio_edition({"voices", "list", "--language", "fil"})).status, 69);
}

TEST(VoicesCommand, ShowsTheSettingsOfOne) {
    const ProgramOutcome show = run(audio_edition({"voices", "show", "amber"}));
    EXPECT_EQ(show.status, 0);
    EXPECT_THAT(show.output, HasSubstr("gmw/en-US"));
    EXPECT_THAT(show.output, HasSubstr("words a minute"));
}

TEST(VoicesCommand, LetsOneBeHeard) {
    const ScratchFolder scratch;
    ProgramCall call = audio_edition({"voices", "sample", "amber", "It rained in 1984."});
    call.folder = scratch.path();
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.output, testing::StartsWith("amber.wav  0:0"));
    const Pcm sample = read_sound_file(scratch / "amber.wav");
    EXPECT_GT(to_milliseconds(sample.length(), sample.rate), Milliseconds{1000});
    EXPECT_EQ(names_in(scratch.path()), std::vector<std::string>{"amber.wav"});
}

TEST(VoicesCommand, HasSomethingToSayForAVoiceOfOnesOwn) {
    const ScratchFolder scratch;
    put(scratch / "mine.toml", "description = \"Mine\"\nlanguage = \"en-GB\"\nengine_voice = \"gmw/en\"\n");
    const ProgramOutcome outcome =
        run(audio_edition({"voices", "sample", scratch / "mine.toml", "-o", scratch / "mine.wav"}));
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_TRUE(std::filesystem::exists(scratch / "mine.wav"));
}

TEST(VoicesCommand, RefusesATextWithoutWords) {
    const ProgramOutcome outcome =
        run(audio_edition({"voices", "sample", "amber", "***", "-o", "unused.wav"}));
    EXPECT_EQ(outcome.status, 65);
    EXPECT_FALSE(std::filesystem::exists("unused.wav"));
}

constexpr const char* plain_voice =
    "description = \"Mine\"\nlanguage = \"en-GB\"\nengine_voice = \"gmw/en\"\n";

/// A user with folders of their own.
class UsersVoices : public testing::Test {
  protected:
    ProgramOutcome run_as_user(std::vector<std::string> arguments, const std::string& input = "") {
        ProgramCall call = audio_edition(std::move(arguments));
        call.input = input;
        call.folder = scratch_.path();
        call.environment.push_back("XDG_DATA_HOME=" + (scratch_ / "data").string());
        call.environment.push_back("XDG_CONFIG_HOME=" + (scratch_ / "config").string());
        return run(call);
    }

    ScratchFolder scratch_;
    std::filesystem::path voices_ = scratch_ / "data/audio-edition/voices";
};

TEST_F(UsersVoices, StandInTheListAndAreFoundByName) {
    put(voices_ / "mine.toml", plain_voice);
    EXPECT_THAT(run_as_user({"voices"}).output, testing::ContainsRegex("mine +en-GB +Mine\n"));
    EXPECT_EQ(run_as_user({"voices", "show", "mine"}).status, 0);
    EXPECT_THAT(run_as_user({"normalize", "--voice", "mine", "-"}, "We met on 3/4/2021 in Leeds.").output,
                HasSubstr("of April"));
}

TEST_F(UsersVoices, ThatAreBrokenAreReportedAndStopNoOther) {
    put(voices_ / "mine.toml", "rate = 1\n");
    const ProgramOutcome list = run_as_user({"voices"});
    EXPECT_EQ(list.status, 0);
    EXPECT_THAT(list.output, testing::ContainsRegex("amber +en-US"));
    EXPECT_THAT(list.errors, HasSubstr("mine.toml:1: warning: "));
}

TEST_F(UsersVoices, OfAnEngineWithFilesTellTheirSizeAndLicence) {
    put(voices_ / "joe/joe.onnx", std::string(2048, 'x'));
    put(voices_ / "joe.toml",
        "description = \"Joe\"\nlanguage = \"en-US\"\nengine = \"piper\"\nlicence = \"CC0\"\n"
        "trained = \"Finetuned from lessac\"\n[piper]\nmodel = \"joe/joe.onnx\"\n");
    EXPECT_THAT(run_as_user({"voices"}).output, HasSubstr("Joe  (piper, 2.0 KiB, CC0)"));
    const std::string shown = run_as_user({"voices", "show", "joe"}).output;
    EXPECT_THAT(shown, testing::ContainsRegex("licence +CC0\n"));
    EXPECT_THAT(shown, testing::ContainsRegex("trained +Finetuned from lessac\n"));
    EXPECT_EQ(run_as_user({"voices", "remove", "joe"}).status, 0);
    EXPECT_EQ(names_in(voices_), std::vector<std::string>{});
}

TEST_F(UsersVoices, ADefaultReadsWhereNoneIsNamed) {
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "amber\n");
    EXPECT_EQ(run_as_user({"voices", "default", "arthur"}).status, 0);
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "arthur\n");
    EXPECT_THAT(run_as_user({"normalize", "-"}, "We met on 3/4/2021 in Leeds.").output,
                HasSubstr("of April"));
    EXPECT_THAT(run_as_user({"normalize", "-", "--voice", "amber"}, "We met on 3/4/2021 in Leeds.").output,
                HasSubstr("March fourth"));
    EXPECT_THAT(run_as_user({"build", "--help"}).output, HasSubstr("(default: arthur)"));
    EXPECT_THAT(run_as_user({"voices"}).output, HasSubstr("(your default)"));
}

TEST_F(UsersVoices, ADefaultReadsTheTextsInItsLanguageOnly) {
    ASSERT_EQ(run_as_user({"voices", "default", "arthur"}).status, 0);
    EXPECT_THAT(run_as_user({"voices", "default", "jonas"}).output, HasSubstr("reads German from now on"));
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "arthur\njonas\n");
    put(scratch_ / "a.txt", "Ein Satz.");
    EXPECT_THAT(run_as_user({"outline", "a.txt", "--language", "de"}).output, HasSubstr("read by jonas"));
    EXPECT_THAT(run_as_user({"outline", "a.txt", "--language", "en"}).output, HasSubstr("read by arthur"));
    EXPECT_THAT(run_as_user({"outline", "a.txt", "--language", "fr"}).output, HasSubstr("read by elise"));
    ASSERT_EQ(run_as_user({"voices", "default", "greta"}).status, 0);
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "arthur\ngreta\n");
}

TEST_F(UsersVoices, ADefaultIsNotLookedAtByBatch) {
    put(scratch_ / "inbox/a.txt", "On 3/4/2021.");
    ASSERT_EQ(run_as_user({"voices", "default", "arthur"}).status, 0);
    EXPECT_THAT(run_as_user({"batch", "--help"}).output, HasSubstr("(default: by the language of the text)"));
    ASSERT_EQ(run_as_user({"build", "inbox/a.txt", "-o", "built"}).status, 0);
    ASSERT_EQ(run_as_user({"batch", "inbox", "-o", "batch"}).status, 0);
    const auto voice_in = [&](const char* folder) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(scratch_ / folder))
            if (entry.path().filename() == "edition.json") return contents(entry.path());
        return std::string();
    };
    EXPECT_THAT(voice_in("built"), HasSubstr("\"voice\": \"arthur\""));
    EXPECT_THAT(voice_in("batch"), HasSubstr("\"voice\": \"amber\""));
}

TEST_F(UsersVoices, ADefaultMustBeAVoice) {
    EXPECT_EQ(run_as_user({"voices", "default", "nobody"}).status, 69);
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "amber\n");
}

TEST_F(UsersVoices, ADefaultThatIsRemovedIsOneNoLonger) {
    put(voices_ / "mine.toml", plain_voice);
    ASSERT_EQ(run_as_user({"voices", "default", "mine"}).status, 0);
    EXPECT_THAT(run_as_user({"voices", "remove", "mine"}).errors, HasSubstr("was your default"));
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "amber\n");
}

TEST_F(UsersVoices, BrokenSettingsAreToldWhereTheyAreNeeded) {
    put(scratch_ / "config/audio-edition/settings.toml", "voice = 5\n");
    const ProgramOutcome build = run_as_user({"build", "-"}, "Text.");
    EXPECT_EQ(build.status, 65);
    EXPECT_THAT(build.errors, HasSubstr("settings.toml:1: must be the name of a voice"));
    EXPECT_EQ(run_as_user({"build", "--help"}).status, 0);
    EXPECT_EQ(run_as_user({"voices"}).status, 0);
    EXPECT_EQ(run_as_user({"normalize", "--voice", "amber", "-"}, "Text.").status, 0);
    EXPECT_EQ(run_as_user({"voices", "default", "amber"}).status, 0);
    EXPECT_EQ(run_as_user({"voices", "default"}).output, "amber\n");
}

TEST_F(UsersVoices, AddingSaysWhatIsWrongAndInstallsNothing) {
    put(scratch_ / "lonely.onnx", "model");
    put(scratch_ / "empty/notes.txt", "none");
    for (const auto& [source, status, message] : std::vector<std::tuple<std::string, int, std::string>>{
             {"nowhere.onnx", 66, "there is no such file"},
             {"lonely.onnx", 66, "put lonely.onnx.json beside it"},
             {"lonely.onnx", 66, "audio-edition: lonely.onnx: is"},
             {"empty/notes.txt", 65, "audio-edition: empty/notes.txt: holds no voice"},
             {"empty", 65, "holds no voice"}}) {
        const ProgramOutcome outcome = run_as_user({"voices", "add", source});
        EXPECT_EQ(outcome.status, status) << source;
        EXPECT_THAT(outcome.errors, HasSubstr(message)) << source;
    }
    EXPECT_FALSE(std::filesystem::exists(voices_));
}

}  // namespace
}  // namespace audio_edition
