// SPDX-License-Identifier: GPL-3.0-or-later
// Texts in languages that the voice does not speak.
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr const char* german =
    "Der Hafen im Nebel\n\nAm Morgen lag die Stadt noch unter dem Nebel, und vom Hafen her hörte man nur das "
    "Läuten der Bojen. Die Fischer warteten vor der Halle und sprachen leise über den Sturm.\n";
constexpr const char* english =
    "The Harbour in the Fog\n\nIn the morning the town still lay under the fog, and from the harbour came "
    "only the ringing of the buoys. Müller and Señor Núñez were late.\n";
constexpr const char* reported = "is in German (detected), but voice 'amber' speaks English";

class ForeignTexts : public testing::Test {
  protected:
    ForeignTexts() {
        put(scratch_ / "nebel.txt", german);
        put(scratch_ / "fog.txt", english);
        put(scratch_ / "berta.toml",
            "description = \"German\"\nlanguage = \"de\"\nengine_voice = \"gmw/de\"\nloudness = -20\n");
    }

    ProgramOutcome run_here(std::vector<std::string> arguments) {
        ProgramCall call = audio_edition(std::move(arguments));
        call.folder = scratch_.path();
        return run(call);
    }

    ProgramOutcome build(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "build");
        arguments.insert(arguments.end(), {"--sidecars", "none", "--cover", "none", "--cache", "cache"});
        return run_here(std::move(arguments));
    }

    [[nodiscard]] Json manifest(const std::string& edition) const {
        return parse_json(contents(scratch_ / edition / "edition.json"), "edition.json");
    }

    ScratchFolder scratch_;
};

TEST_F(ForeignTexts, AreReadByTheUsualVoiceOfTheirLanguage) {
    const ProgramOutcome outcome = build({"nebel.txt"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, Not(HasSubstr("is in")));
    EXPECT_THAT(outcome.output + outcome.errors, HasSubstr("Read as German (detected) by greta"));
    const Json kept = manifest("out/der-hafen-im-nebel");
    EXPECT_EQ(kept["language"], "de");
    EXPECT_EQ(kept["language_basis"], "detected");
    EXPECT_EQ(kept["sound"]["voice"], "greta");
    const ProgramOutcome again = build({"nebel.txt"});
    EXPECT_THAT(again.output + again.errors, HasSubstr("Nothing has changed"));
    EXPECT_THAT(again.output + again.errors, HasSubstr("Read as German (detected) by greta"));
}

TEST_F(ForeignTexts, AreSaidToBeReadBySomebodyInOutlines) {
    EXPECT_THAT(run_here({"outline", "nebel.txt"}).output,
                HasSubstr("language German, detected; read by greta\n"));
    EXPECT_THAT(run_here({"outline", "fog.txt"}).output,
                HasSubstr("language English, detected; read by amber\n"));
    const Json outline = parse_json(run_here({"outline", "nebel.txt", "--json"}).output, "outline");
    EXPECT_EQ(outline["voice"], "greta");
}

TEST_F(ForeignTexts, AreRefusedToAVoiceThatDoesNotSpeakThemBeforeAWordIsSpoken) {
    for (const char* more : {"--dry-run", "--strict", "-q"}) {
        const ProgramOutcome outcome = build({"nebel.txt", "--voice", "amber", more});
        EXPECT_EQ(outcome.status, 65) << more;
        EXPECT_THAT(outcome.errors, HasSubstr(reported));
        EXPECT_THAT(outcome.errors, HasSubstr("'greta' reads it; --voice may be greta"));
    }
    EXPECT_FALSE(fs::exists(scratch_ / "out"));
}

TEST_F(ForeignTexts, AreReadAllTheSameWhereTheUserWantsThat) {
    const std::vector<std::string> asked{"nebel.txt",      "--voice", "amber",
                                         "--foreign-text", "read",    "--strict"};
    const ProgramOutcome outcome = build(asked);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["language"], "de");
    EXPECT_THAT(build(asked).errors, HasSubstr(reported)) << "an edition that is there already";
}

TEST_F(ForeignTexts, AreNotWhereTheVoiceSpeaksTheirLanguage) {
    const ProgramOutcome outcome = build({"nebel.txt", "--voice", "./berta.toml", "--strict"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, Not(HasSubstr("is in")));
    const ProgramOutcome other = build({"fog.txt", "--voice", "./berta.toml"});
    EXPECT_EQ(other.status, 65);
    EXPECT_THAT(other.errors, HasSubstr("is in English (detected), but voice 'berta' speaks German"));
}

TEST_F(ForeignTexts, AreNotWhereTheUserSaysThatTheyAreEnglish) {
    const ProgramOutcome outcome = build({"nebel.txt", "--language", "en", "--strict"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, Not(HasSubstr("is in")));
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["language_basis"], "requested");
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["sound"]["voice"], "amber");
}

TEST_F(ForeignTexts, DoNotIncludeEnglishOnesWithForeignNames) {
    const ProgramOutcome outcome = build({"fog.txt", "--strict", "-q"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, IsEmpty());
    EXPECT_EQ(manifest("out/the-harbour-in-the-fog")["sound"]["voice"], "amber");
}

TEST_F(ForeignTexts, OfTwoBritainsAreReadByABritishVoice) {
    put(scratch_ / "pier.md", "---\ntitle: Pier\nlang: en-GB\n---\n\nWe met on 3/4/2021 in Leeds.\n");
    EXPECT_THAT(run_here({"normalize", "pier.md"}).output, HasSubstr("of April"));
    EXPECT_THAT(run_here({"normalize", "pier.md", "--voice", "amber"}).output, HasSubstr("March fourth"));
    ASSERT_EQ(build({"pier.md"}).status, 0);
    EXPECT_EQ(manifest("out/pier")["sound"]["voice"], "clara");
}

TEST_F(ForeignTexts, AreReadByALanguagesVoiceLineByLine) {
    ProgramCall call = audio_edition({"phonemes", "--lines", "--language", "de"});
    call.input = "Straße\nJürgen\n";
    EXPECT_THAT(run(call).output, HasSubstr("ʃtɾˈɑːsə"));
    call = audio_edition({"phonemes", "--lines", "--language", "ru"});
    call.input = "Москва\n";
    EXPECT_THAT(run(call).output, testing::StartsWith("mʌskv"));
    call = audio_edition({"normalize", "--lines", "--language", "no language"});
    call.input = "Text\n";
    EXPECT_EQ(run(call).status, 64);
}

TEST_F(ForeignTexts, AreReportedOnTheirWayToStandardOutput) {
    ProgramCall call = audio_edition(
        {"build", "nebel.txt", "--no-cache", "--voice", "amber", "--foreign-text", "read", "-o", "-"});
    call.folder = scratch_.path();
    call.output_file = scratch_ / "book.mp3";
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
}

TEST_F(ForeignTexts, AreQuarantinedByABatchWhereNobodyCanReadThem) {
    put(scratch_ / "day.jsonl", R"({"id": "fog", "src": "fog.txt"}
{"id": "usual", "src": "nebel.txt"}
{"id": "refused", "src": "nebel.txt", "voice": "amber"}
{"id": "read", "src": "nebel.txt", "voice": "amber", "foreign-text": "read"}
{"id": "english", "src": "nebel.txt", "language": "en"}
{"id": "japanese", "src": "nebel.txt", "language": "ja"}
{"id": "german", "src": "nebel.txt", "voice": "./berta.toml"}
)");
    const ProgramOutcome outcome = run_here({"batch", "day.jsonl", "-o", "editions", "--json"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    std::map<std::string, Json> events;
    for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos; at = end + 1) {
        const Json event = parse_json(outcome.output.substr(at, end - at), "event");
        events[event["id"]] = event;
    }
    for (const char* id : {"fog", "usual", "read", "english", "german"})
        EXPECT_EQ(events[id]["state"], "done") << id;
    for (const char* id : {"refused", "japanese"}) {
        EXPECT_EQ(events[id]["state"], "quarantined") << id;
        EXPECT_EQ(events[id]["failure"]["status"], 65) << id;
    }
    EXPECT_THAT(events["refused"]["failure"]["message"].get<std::string>(), HasSubstr(reported));
    EXPECT_THAT(events["japanese"]["failure"]["message"].get<std::string>(), HasSubstr("kanji"));
}

}  // namespace
}  // namespace audio_edition
