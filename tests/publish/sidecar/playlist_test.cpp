// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "base/scratch.h"
#include "publish/sidecar/captioned_unit.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

class Playlists : public testing::Test {
  protected:
    SidecarPlan with_clips() const {
        SidecarPlan plan = pier_plan(scratch_.path());
        plan.clips = {"clips/01-opening.mp3", "clips/02-nothing.mp3", "clips/03-the-storm.mp3"};
        return plan;
    }
    const std::vector<TimelineSection> sections_{{"opening", "The \"Long\" Pier", 1, {0}, {7314}},
                                                 {"nothing", "Nothing", 1, {7314}, {0}},
                                                 {"the-storm", "The Storm", 1, {7314}, {92'686}}};
    const ScratchFolder scratch_;
};

TEST_F(Playlists, M3u8ListsTheClipsThatThereAre) {
    EXPECT_EQ(written_by("m3u8", {}, with_clips(), sections_),
              "#EXTM3U\n#PLAYLIST:The Long Pier\n"
              "#EXTINF:7,Ida Holm - The \"Long\" Pier\nclips/01-opening.mp3\n"
              "#EXTINF:93,Ida Holm - The Storm\nclips/03-the-storm.mp3\n");
}

TEST_F(Playlists, CueSheetsDivideTheBookOrListTheClips) {
    EXPECT_EQ(written_by("cue", {}, pier_plan(scratch_.path()), sections_),
              "PERFORMER \"Ida Holm\"\nTITLE \"The Long Pier\"\nFILE \"pier.mp3\" MP3\n"
              "  TRACK 01 AUDIO\n    TITLE \"The ''Long'' Pier\"\n    INDEX 01 00:00:00\n"
              "  TRACK 02 AUDIO\n    TITLE \"The Storm\"\n    INDEX 01 00:07:23\n");
    EXPECT_THAT(written_by("cue", {}, with_clips(), sections_),
                HasSubstr("FILE \"clips/03-the-storm.mp3\" MP3\n  TRACK 02 AUDIO\n    TITLE \"The Storm\"\n"
                          "    INDEX 01 00:00:00\n"));
}

TEST_F(Playlists, AudiobooksAreReadInOrder) {
    const Json w3c = parse_json(written_by("audiobook", {}, with_clips(), sections_), "publication.json");
    EXPECT_EQ(w3c["conformsTo"], "https://www.w3.org/TR/audiobooks/");
    EXPECT_EQ(w3c["duration"], "PT100S");
    ASSERT_EQ(w3c["readingOrder"].size(), 2U);
    EXPECT_EQ(w3c["readingOrder"][0].dump(),
              R"({"type":"LinkedResource","url":"clips/01-opening.mp3","encodingFormat":"audio/mpeg",)"
              R"("name":"The \"Long\" Pier","duration":"PT7.314S"})");
    const Json readium = parse_json(contents(scratch_ / "manifest.json"), "manifest.json");
    EXPECT_EQ(
        readium["readingOrder"][1].dump(),
        R"({"href":"clips/03-the-storm.mp3","type":"audio/mpeg","title":"The Storm","duration":92.686})");
}

TEST_F(Playlists, AudiobooksWithoutClipsPointIntoTheBook) {
    static_cast<void>(written_by("audiobook", {}, pier_plan(scratch_.path()), sections_));
    const Json readium = parse_json(contents(scratch_ / "manifest.json"), "manifest.json");
    EXPECT_EQ(readium["readingOrder"].size(), 1U);
    EXPECT_EQ(readium["toc"][1]["href"], "pier.mp3#t=7.314");
}

TEST_F(Playlists, AudiobooksHaveTheirCover) {
    SidecarPlan plan = with_clips();
    plan.cover = std::make_shared<const Cover>(Cover{ImageType::jpeg, "picture", 600, 900});
    plan.cover_file = "cover.jpg";
    const Json w3c = parse_json(written_by("audiobook", {}, plan, sections_), "publication.json");
    EXPECT_EQ(w3c["resources"].dump(), R"([{"type":"LinkedResource","rel":["cover"],"url":"cover.jpg",)"
                                       R"("encodingFormat":"image/jpeg","name":"Cover"}])");
    const Json readium = parse_json(contents(scratch_ / "manifest.json"), "manifest.json");
    EXPECT_EQ(readium["resources"].dump(),
              R"([{"rel":"cover","href":"cover.jpg","type":"image/jpeg","width":600,"height":900}])");
}

TEST_F(Playlists, NeedClipsWhereTheyListThem) {
    const Error error =
        error_of([] { static_cast<void>(choose_sidecars(std::vector<std::string>{"m3u8"}, {})); });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_THAT(error.what(), HasSubstr("add --clips"));
}

}  // namespace
}  // namespace audio_edition
