// SPDX-License-Identifier: GPL-3.0-or-later
// The options of single documents, in the lines of a batch's manifest.
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class ManifestOptions : public testing::Test {
  protected:
    ManifestOptions() { put(scratch_ / "pier.txt", "The Pier\n\nIt rained. Nobody minded.\n"); }

    /// The message of the only document's failure; empty where it was done. `options` are members of its
    /// line.
    std::string failure(const std::string& options, const std::vector<std::string>& usual = {}) {
        put(scratch_ / "day.jsonl", R"({"id": "pier", "src": "pier.txt", )" + options + "}\n");
        std::vector<std::string> arguments{"batch", "day.jsonl", "-o",
                                           "out",   "--quiet",   "--retry-quarantined"};
        arguments.insert(arguments.end(), usual.begin(), usual.end());
        ProgramCall call = audio_edition(arguments);
        call.folder = scratch_.path();
        const ProgramOutcome outcome = run(call);
        EXPECT_EQ(outcome.status, 0) << outcome.errors;
        const Json event = parse_json(outcome.output, "event");
        return event.contains("failure") ? event.at("failure").at("message").get<std::string>() : "";
    }

    ScratchFolder scratch_;
};

TEST_F(ManifestOptions, AreNotOverruledInSilence) {
    EXPECT_THAT(
        failure(R"("profile": "acx", "format": "wav")"),
        HasSubstr("--format wav: is overruled by --profile acx, which makes mp3; leave one of them out"));
    EXPECT_THAT(failure(R"("format": "wav")", {"--profile", "acx"}),
                HasSubstr("is overruled by --profile acx"));
    EXPECT_THAT(failure(R"("format": "flac", "quality": 5)"), HasSubstr("--quality 5: is for MP3"));
}

TEST_F(ManifestOptions, OverruleWhatIsUsualForAll) {
    EXPECT_EQ(failure(R"("format": "wav")", {"--bitrate", "96"}), "") << "that is for those that are MP3";
    EXPECT_EQ(failure(R"("profile": "archive")", {"--quality", "9"}), "");
}

TEST_F(ManifestOptions, AreCorrectedWhereTheyAreMisspelt) {
    EXPECT_THAT(failure(R"("voise": "amber")"), HasSubstr("did you mean voice?"));
    EXPECT_THAT(failure(R"("format": "mp4")"), HasSubstr("did you mean m4b?"));
    EXPECT_THAT(failure(R"("voice": "ambr")"), HasSubstr("did you mean amber?"));
}

TEST_F(ManifestOptions, ChangeTheUsualFilesBySigns) {
    ASSERT_EQ(failure(R"("sidecars": ["+srt", "-page", "-words", "-chapters"], "cover": "none")"), "");
    std::vector<std::string> names = names_in(scratch_ / "out/editions/pier");
    std::erase_if(names, [](const std::string& name) { return name.find("receipt") != std::string::npos; });
    EXPECT_THAT(names, ElementsAre("edition.json", "the-pier.mp3", "the-pier.srt", "the-pier.vtt"));
    EXPECT_THAT(failure(R"("sidecars": "page,+srt")"),
                HasSubstr("write +page, or name all that should be made"));
}

}  // namespace
}  // namespace audio_edition
