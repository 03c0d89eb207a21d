// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/chapters/podcast_chapters.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/json.h"
#include "base/read_file.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

class PodcastChapters : public testing::Test {
  protected:
    Json written(std::vector<TimelineSection> sections) {
        const auto sidecar = make_podcast_chapters(
            {scratch_.path(), "pier", "The Long Pier", "Ida Holm", "en", "pier.mp3", {22050}, sections, {}});
        const std::vector<std::string> files = sidecar->finish(sections, {100000});
        EXPECT_EQ(files, std::vector<std::string>{"pier.chapters.json"});
        return parse_json(read_file(scratch_ / files.at(0)), "pier.chapters.json");
    }

    ScratchFolder scratch_;
};

TEST_F(PodcastChapters, SaysWhereEachSectionBeginsInSeconds) {
    const Json json = written(
        {{"opening", "The Long Pier", 1, {0}, {154368}}, {"storm", "The Storm", 1, {154368}, {107712}}});
    EXPECT_EQ(json["version"], "1.2.0");
    EXPECT_EQ(json["fileName"], "pier.mp3");
    EXPECT_EQ(json["chapters"].dump(),
              R"([{"startTime":0.0,"title":"The Long Pier"},{"startTime":7.0,"title":"The Storm"}])");
}

TEST_F(PodcastChapters, LeavesOutSectionsOfWhichNothingIsSaid) {
    const Json json = written({{"a", "A", 1, {0}, {0}}, {"b", "B", 1, {0}, {100000}}});
    EXPECT_EQ(json["chapters"].dump(), R"([{"startTime":0.0,"title":"B"}])");
}

TEST(ChooseSidecars, TakesTheTablesOrderAndRefusesWhatItDoesNotKnow) {
    EXPECT_FALSE(choose_sidecars(std::nullopt, {}).empty());
    EXPECT_TRUE(choose_sidecars(std::vector<std::string>{"none"}, {}).empty());
    ASSERT_EQ(choose_sidecars(std::vector<std::string>{"chapters"}, {}).size(), 1U);
    EXPECT_EQ(choose_sidecars(std::vector<std::string>{"chapters"}, {}).front()->name, "chapters");
    EXPECT_THROW(static_cast<void>(choose_sidecars(std::vector<std::string>{"chapter"}, {})), Error);
}

/// "page vtt", in the order of the table.
std::string names_of(const std::vector<std::string>& chosen, bool clips = false) {
    std::string names;
    for (const SidecarKind* kind : choose_sidecars(chosen, {clips, {".mp3"}}))
        names += (names.empty() ? "" : " ") + std::string(kind->name);
    return names;
}

TEST(Sidecars, AreTheUsualOnesWithTheChangesThatSignsSay) {
    EXPECT_EQ(names_of({"+srt"}), "page chapters vtt srt words");
    EXPECT_EQ(names_of({"-page", "+cue", "-words"}), "chapters vtt cue");
    EXPECT_EQ(names_of({"+srt", "-srt"}), "page chapters vtt words") << "the later one counts";
    EXPECT_EQ(names_of({"-srt"}), "page chapters vtt words") << "which is not usual";
    EXPECT_EQ(names_of({"-page"}, true), "chapters vtt words m3u8") << "the playlist comes with clips";
}

TEST(Sidecars, AreNotHalfChangedAndHalfNamed) {
    const Error mixed = error_of([] { static_cast<void>(names_of({"+srt", "page"})); });
    EXPECT_EQ(mixed.kind(), ErrorKind::usage);
    EXPECT_STREQ(mixed.what(),
                 "sidecar 'page': stands among others with + or -, which change the usual ones; write "
                 "+page, or name all that should be made");
    EXPECT_THAT(error_of([] {
                    static_cast<void>(names_of({"none", "vtt"}));
                }).message(),
                testing::HasSubstr("cannot be combined with others"));
    EXPECT_THAT(error_of([] { static_cast<void>(names_of({"+m3u8"})); }).message(),
                testing::HasSubstr("--clips"));
    EXPECT_THAT(error_of([] { static_cast<void>(names_of({"-pge"})); }).message(),
                testing::HasSubstr("did you mean page?"));
}

}  // namespace
}  // namespace audio_edition
