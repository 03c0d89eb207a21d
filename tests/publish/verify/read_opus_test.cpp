// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_opus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "publish/cover/draw_cover.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ReadOpus : public testing::Test {
  protected:
    /// A second and a half of a quiet tone, with a cover, so that the comments fill more than one page.
    ReadOpus() {
        const auto format = make_track_format(AudioFormat::opus, {});
        Mp3Tags tags{.title = "A", .artist = "Ann Author", .date = "2024-03-05"};
        tags.cover = std::make_shared<const Cover>(draw_cover("A", "Ann Author", "en"));
        const auto track = format->create(file_, tags);
        track->write({{}, {{22050}, std::vector<std::int16_t>(33000, 300)}}, {33075});
        track->finish({33075}, {{"One", {0}, {11025}}, {"Two = half", {11025}, {33075}}});
    }
    const ScratchFolder scratch_;
    const std::filesystem::path file_ = scratch_ / "a.opus";
};

TEST_F(ReadOpus, TellsLengthAndChapters) {
    const OpusFacts facts = read_opus(file_);
    EXPECT_THAT(facts.faults, IsEmpty());
    EXPECT_EQ(facts.length.count, 72000) << "at 48 kHz";
    const auto chapters = read_opus_chapters(file_);
    ASSERT_TRUE(chapters);
    ASSERT_EQ(chapters->size(), 2U);
    EXPECT_EQ(chapters->at(0).title, "One");
    EXPECT_EQ(chapters->at(1).title, "Two = half");
    EXPECT_EQ(chapters->at(1).start.count, 500) << "half a second is not rounded up to one";
}

TEST_F(ReadOpus, NoticesAByteThatHasChanged) {
    std::string bytes = contents(file_);
    bytes[bytes.size() - 100] ^= 1;
    put(file_, bytes);
    EXPECT_THAT(read_opus(file_).faults, ElementsAre("a page does not match its checksum"));
}

TEST_F(ReadOpus, NoticesAMissingPage) {
    std::string bytes = contents(file_);
    const std::size_t last = bytes.rfind("OggS"), before = bytes.rfind("OggS", last - 1);
    put(file_, bytes.substr(0, before) + bytes.substr(last));
    EXPECT_THAT(read_opus(file_).faults, ElementsAre("pages are missing or out of order"));
    put(file_, bytes.substr(0, last));
    EXPECT_THAT(read_opus(file_).faults, ElementsAre("its end is missing"));
}

TEST_F(ReadOpus, FindsChaptersInTheHeadersAlone) {
    const std::string whole = contents(file_);
    put(file_, whole.substr(0, whole.rfind("OggS") + 10));
    EXPECT_THROW(static_cast<void>(read_opus(file_)), Error) << "its last page is cut off";
    EXPECT_EQ(read_opus_chapters(file_).value().size(), 2U);
    put(file_, whole.substr(0, whole.find("OggS", 1)));
    EXPECT_FALSE(read_opus_chapters(file_)) << "there is no second header";
}

TEST_F(ReadOpus, RefusesWhatIsCutOffOrNoOgg) {
    const std::string whole = contents(file_);
    put(scratch_ / "cut.opus", whole.substr(0, whole.size() - 10));
    put(scratch_ / "text.opus", "Not an Ogg file at all, but long enough to hold a header.");
    for (const char* name : {"cut.opus", "text.opus", "missing.opus"})
        EXPECT_THROW(static_cast<void>(read_opus(scratch_ / name)), Error) << name;
}

}  // namespace
}  // namespace audio_edition
