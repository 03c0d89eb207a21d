// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_id3.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "publish/mp3/id3.h"

namespace audio_edition {
namespace {

using namespace std::string_literals;

/// A tag of version 2.`version` with `frames` in it.
std::string tag_of(const std::string& frames, char version = 3) {
    return "ID3"s + version + "\0\0\0\0"s + static_cast<char>(frames.size() >> 7) +
           static_cast<char>(frames.size() & 0x7F) + frames;
}

std::string frame_of(const std::string& id, const std::string& content) {
    return id + "\0\0\0"s + static_cast<char>(content.size()) + "\0\0"s + content;
}

std::optional<Id3Tag> read(const std::string& file) {
    return read_id3(std::as_bytes(std::span(file)));
}

std::string title_in(const std::string& content) {
    return read(tag_of(frame_of("TIT2", content)))->texts["TIT2"];
}

TEST(ReadId3, ReadsBothEncodings) {
    EXPECT_EQ(title_in("\0caf\xE9"s), "café");
    EXPECT_EQ(title_in("\1\xFF\xFE\xE9\0\x3D\xD8\x0B\xDC"s), "é🐋");
    EXPECT_EQ(title_in("\1\xFE\xFF\0\xE9\xD8\x3D\xDC\x0B"s), "é🐋");
    EXPECT_EQ(title_in("\1\xFF\xFE\x3D\xD8\x41\0\0\0\x42\0"s), "\uFFFDA")
        << "half a pair; and text ends at a zero";
}

TEST(ReadId3, ReadsChapters) {
    const std::string title = frame_of("TIT2", "\0One"s);
    const auto tag =
        read(tag_of(frame_of("CHAP", "c1\0\0\0\1\0\0\0\2\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s + title) +
                    frame_of("CTOC", "toc\0\3\1c1\0"s + title)));
    ASSERT_TRUE(tag && tag->intact);
    ASSERT_EQ(tag->chapters.size(), 1U);
    EXPECT_EQ(tag->chapters[0].id, "c1");
    EXPECT_EQ(tag->chapters[0].title, "One");
    EXPECT_EQ(tag->chapters[0].start.count, 256);
    EXPECT_EQ(tag->chapters[0].end.count, 512);
    EXPECT_THAT(tag->contents.at(0).children, testing::ElementsAre("c1"));
    EXPECT_EQ(tag->contents[0].title, "One");
}

TEST(ReadId3, ReadsThePicture) {
    const std::string picture = "\x89PNG, and so on";
    for (const std::string& front :
         {"\0image/png\0\3\0"s, "\0image/png\0\3a name\0"s, "\1image/png\0\3\xFF\xFE\x41\0\0\0"s}) {
        const auto tag = read(tag_of(frame_of("APIC", front + picture)));
        ASSERT_TRUE(tag && tag->intact);
        EXPECT_EQ(tag->picture.media_type, "image/png");
        EXPECT_EQ(tag->picture.bytes, picture);
    }
    EXPECT_FALSE(read(tag_of(frame_of("APIC", "\1image/png\0\3\xFF\xFE\x41"s)))->intact);
}

TEST(ReadId3, IsNothingWhereThereIsNone) {
    EXPECT_FALSE(read(""));
    EXPECT_FALSE(read("ID3"));
    EXPECT_FALSE(read(std::string(100, '\xFF')));
    EXPECT_FALSE(read(tag_of("", 4))) << "another version";
    EXPECT_FALSE(read(tag_of(frame_of("TIT2", "\0A"s)).substr(0, 15))) << "cut short";
}

TEST(ReadId3, TellsWhatIsMalformed) {
    EXPECT_TRUE(read(tag_of(frame_of("TIT2", "\0A"s) + std::string(50, '\0')))->intact);
    EXPECT_FALSE(read(tag_of(frame_of("TIT2", "\0A"s) + "rubbish, not zeros"))->intact);
    EXPECT_FALSE(read(tag_of("TIT2\0\0\0\x50\0\0\0A"s))->intact) << "longer than the tag";
    EXPECT_FALSE(read(tag_of(frame_of("TIT2", "\7A"s)))->intact) << "no such encoding";
    EXPECT_FALSE(read(tag_of(frame_of("CHAP", "c1\0\0\0"s)))->intact) << "ends in its times";
    EXPECT_FALSE(read(tag_of(frame_of("CTOC", "toc\0\3\2c1\0"s)))->intact)
        << "two children announced, one there";
}

TEST(ReadId3, AnyBytesWillDo) {
    const Mp3Tags tags{
        .title = "Title", .artist = "Ä", .chapters = {{"One", {}, {100}}, {"Два", {100}, {200}}}};
    const std::vector<std::byte> good = render_id3(tags, {200}, {22050});
    std::mt19937 random(11);
    for (int round = 0; round < 5000; ++round) {
        std::vector<std::byte> bytes = good;
        for (unsigned i = random() % 5; i < 6; ++i) bytes[random() % 300] = static_cast<std::byte>(random());
        if (round % 3 == 0) bytes.resize(random() % bytes.size());
        if (const std::optional<Id3Tag> tag = read_id3(bytes)) {
            EXPECT_LE(tag->size, bytes.size());
        }
    }
}

}  // namespace
}  // namespace audio_edition
