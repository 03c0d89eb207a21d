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
        put(scratch_ / "greta.toml",
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

TEST_F(ForeignTexts, AreReportedBeforeAWordIsSpoken) {
    const ProgramOutcome outcome = build({"nebel.txt", "--dry-run"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
    EXPECT_FALSE(fs::exists(scratch_ / "out"));
}

TEST_F(ForeignTexts, AreReportedAndReadAndTheManifestKeepsIt) {
    const ProgramOutcome outcome = build({"nebel.txt"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["language"], "de");
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["language_basis"], "detected");
    EXPECT_THAT(build({"nebel.txt"}).errors, HasSubstr(reported)) << "an edition that is there already";
}

TEST_F(ForeignTexts, AreNotWhereTheVoiceSpeaksTheirLanguage) {
    const ProgramOutcome outcome = build({"nebel.txt", "--voice", "./greta.toml", "--strict"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, Not(HasSubstr("is in")));
    const ProgramOutcome other = build({"fog.txt", "--voice", "./greta.toml"});
    EXPECT_THAT(other.errors, HasSubstr("is in English (detected), but voice 'greta' speaks German"));
}

TEST_F(ForeignTexts, AreNotWhereTheUserSaysThatTheyAreEnglish) {
    const ProgramOutcome outcome = build({"nebel.txt", "--language", "en", "--strict"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, Not(HasSubstr("is in")));
    EXPECT_EQ(manifest("out/der-hafen-im-nebel")["language_basis"], "requested");
}

TEST_F(ForeignTexts, DoNotIncludeEnglishOnesWithForeignNames) {
    const ProgramOutcome outcome = build({"fog.txt", "--strict", "-q"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.errors, IsEmpty());
}

TEST_F(ForeignTexts, EndAStrictBuild) {
    const ProgramOutcome outcome = build({"nebel.txt", "--strict"});
    EXPECT_EQ(outcome.status, 65);
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
    EXPECT_FALSE(fs::exists(scratch_ / "out/der-hafen-im-nebel"));
    EXPECT_EQ(build({"nebel.txt", "--strict", "--foreign-text", "read"}).status, 0);
}

TEST_F(ForeignTexts, AreReportedOnTheirWayToStandardOutput) {
    ProgramCall call = audio_edition({"build", "nebel.txt", "--no-cache", "-o", "-"});
    call.folder = scratch_.path();
    call.output_file = scratch_ / "book.mp3";
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    EXPECT_THAT(outcome.errors, HasSubstr(reported));
}

TEST_F(ForeignTexts, AreQuarantinedByABatchUnlessItIsToldOtherwise) {
    put(scratch_ / "day.jsonl", R"({"id": "fog", "src": "fog.txt"}
{"id": "refused", "src": "nebel.txt"}
{"id": "read", "src": "nebel.txt", "foreign-text": "read"}
{"id": "english", "src": "nebel.txt", "language": "en"}
{"id": "german", "src": "nebel.txt", "voice": "./greta.toml"}
)");
    const ProgramOutcome outcome = run_here({"batch", "day.jsonl", "-o", "editions", "--json"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    std::map<std::string, Json> events;
    for (std::size_t at = 0, end; (end = outcome.output.find('\n', at)) != std::string::npos; at = end + 1) {
        const Json event = parse_json(outcome.output.substr(at, end - at), "event");
        events[event["id"]] = event;
    }
    for (const char* id : {"fog", "read", "english", "german"}) EXPECT_EQ(events[id]["state"], "done") << id;
    EXPECT_EQ(events["refused"]["state"], "quarantined");
    EXPECT_EQ(events["refused"]["failure"]["status"], 65);
    EXPECT_THAT(events["refused"]["failure"]["message"].get<std::string>(), HasSubstr(reported));
    const ProgramOutcome all =
        run_here({"batch", "nebel.txt", "-o", "others", "--foreign-text", "read", "--strict"});
    EXPECT_EQ(all.status, 0) << all.errors;
    EXPECT_THAT(all.errors, HasSubstr(reported));
}

}  // namespace
}  // namespace audio_edition
