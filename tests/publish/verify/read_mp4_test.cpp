// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_mp4.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

class ReadMp4 : public testing::Test {
  protected:
    ReadMp4() {
        const auto format = make_track_format(AudioFormat::m4b, {});
        const auto track = format->create(scratch_ / "a.m4b", {.title = "A"});
        track->write({{}, {{22050}, std::vector<std::int16_t>(33000)}}, {33075});
        track->finish({33075}, {{"One", {0}, {11025}}, {"Zwölf", {11025}, {33075}}});
    }
    const ScratchFolder scratch_;
};

TEST_F(ReadMp4, TellsBrandAndLength) {
    const Mp4Facts facts = read_mp4(scratch_ / "a.m4b");
    EXPECT_EQ(facts.brand, "M4B ");
    EXPECT_EQ(facts.timescale, 22050);
    EXPECT_EQ(facts.length, 33075);
}

TEST_F(ReadMp4, TellsChapters) {
    const Mp4Facts facts = read_mp4(scratch_ / "a.m4b");
    ASSERT_EQ(facts.chapters.size(), 2U);
    EXPECT_EQ(facts.chapters[0].title, "One");
    EXPECT_EQ(facts.chapters[0].start.count, 0);
    EXPECT_EQ(facts.chapters[1].title, "Zwölf");
    EXPECT_EQ(facts.chapters[1].start.count, 500);
}

TEST_F(ReadMp4, TellsChaptersWhoseTitlesAreOfOneLength) {
    const auto format = make_track_format(AudioFormat::m4b, {});
    const auto track = format->create(scratch_ / "b.m4b", {.title = "A"});
    track->write({{}, {{22050}, std::vector<std::int16_t>(33000)}}, {33075});
    track->finish({33075}, {{"One", {0}, {11025}}, {"Two", {11025}, {33075}}});
    const Mp4Facts facts = read_mp4(scratch_ / "b.m4b");
    ASSERT_EQ(facts.chapters.size(), 2U);
    EXPECT_EQ(facts.chapters[1].title, "Two");
    EXPECT_EQ(facts.chapters[1].start.count, 500);
}

TEST_F(ReadMp4, RefusesWhatIsCutOffOrNoMp4) {
    const std::string whole = contents(scratch_ / "a.m4b");
    for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 97) {
        put(scratch_ / "cut.m4b", whole.substr(0, size));
        EXPECT_THROW(static_cast<void>(read_mp4(scratch_ / "cut.m4b")), Error) << size;
    }
    put(scratch_ / "text.m4b", "Not an MP4 file at all, but long enough to hold a few boxes.");
    EXPECT_THROW(static_cast<void>(read_mp4(scratch_ / "text.m4b")), Error);
    EXPECT_THROW(static_cast<void>(read_mp4(scratch_ / "missing.m4b")), Error);
}

}  // namespace
}  // namespace audio_edition
