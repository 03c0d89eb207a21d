// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/id3.h"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "publish/mp3/language_code.h"
#include "publish/verify/read_id3.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

Mp3Tags book_of(std::size_t chapters) {
    Mp3Tags tags{.title = "The Book",
                 .artist = "Ann Author",
                 .album = "The Series",
                 .language = "en-GB",
                 .track = 3,
                 .tracks = 12};
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(chapters); ++i) {
        tags.chapters.push_back({"Chapter " + std::to_string(i + 1), {i * 22050}, {(i + 1) * 22050}});
    }
    return tags;
}

Id3Tag read_back(const Mp3Tags& tags, Frames length = {}) {
    const std::optional<Id3Tag> tag = read_id3(render_id3(tags, length, {22050}));
    EXPECT_TRUE(tag && tag->intact);
    return tag.value_or(Id3Tag{});
}

TEST(Id3, HoldsWhatItIsGiven) {
    const Id3Tag tag = read_back(book_of(2), {22050 * 90});
    EXPECT_THAT(tag.texts,
                ElementsAre(testing::Pair("TALB", "The Series"), testing::Pair("TCON", "Audiobook"),
                            testing::Pair("TIT2", "The Book"), testing::Pair("TLAN", "eng"),
                            testing::Pair("TLEN", "90000"), testing::Pair("TPE1", "Ann Author"),
                            testing::Pair("TPE2", "Ann Author"), testing::Pair("TRCK", "3/12")));
    ASSERT_EQ(tag.chapters.size(), 2U);
    EXPECT_EQ(tag.chapters[1].title, "Chapter 2");
    EXPECT_EQ(tag.chapters[1].start.count, 1000);
    EXPECT_EQ(tag.chapters[1].end.count, 2000);
    ASSERT_EQ(tag.contents.size(), 1U);
    EXPECT_TRUE(tag.contents[0].top_level);
    EXPECT_TRUE(tag.contents[0].ordered);
    EXPECT_EQ(tag.contents[0].title, "The Book");
    EXPECT_THAT(tag.contents[0].children, ElementsAre("ch1", "ch2"));
}

TEST(Id3, TellsTheDateAsFarAsItIsKnown) {
    const auto dated = [](const std::string& date) {
        std::string told;
        for (const auto& [id, text] : read_back({.title = "A", .date = date}).texts) {
            if (id == "TYER" || id == "TDAT" || id == "TIME") told += id + " " + text + " ";
        }
        return told;
    };
    EXPECT_EQ(dated("2024-03-05T06:30:00Z"), "TDAT 0503 TIME 0630 TYER 2024 ") << "day and month";
    EXPECT_EQ(dated("2024-03-05"), "TDAT 0503 TYER 2024 ");
    EXPECT_EQ(dated("2024-03"), "TYER 2024 ") << "there is no frame for a month alone";
    EXPECT_EQ(dated("2024"), "TYER 2024 ");
    EXPECT_EQ(dated(""), "");
}

TEST(Id3, LeavesOutWhatIsEmpty) {
    const Id3Tag tag = read_back({.title = "Only a Title"});
    EXPECT_THAT(tag.texts,
                ElementsAre(testing::Pair("TCON", "Audiobook"), testing::Pair("TIT2", "Only a Title"),
                            testing::Pair("TLAN", "und"), testing::Pair("TLEN", "0")));
    EXPECT_TRUE(tag.chapters.empty());
    EXPECT_TRUE(tag.contents.empty());
}

TEST(Id3, SpellsEveryScript) {
    for (const std::string title :
         {"Über die Brücke", "Война и мир", "紅樓夢", "हिन्दी", "A 🐋 of a Tale", "\xC3\xBF\xC3\xBE"}) {
        Mp3Tags tags = book_of(1);
        tags.title = tags.chapters[0].title = title;
        const Id3Tag tag = read_back(tags);
        EXPECT_EQ(tag.texts.at("TIT2"), title);
        EXPECT_EQ(tag.chapters.at(0).title, title);
        EXPECT_EQ(tag.contents.at(0).title, title);
    }
}

/// The room for it is kept before the times are known.
TEST(Id3, TimesDoNotChangeItsSize) {
    const Mp3Tags late = book_of(30);
    Mp3Tags early = late;
    for (Mp3Chapter& chapter : early.chapters) chapter.start = chapter.end = {};
    const std::size_t size = render_id3(early, {}, {22050}).size();
    const std::vector<std::byte> bytes = render_id3(late, {22050LL * 3600 * 900}, {22050}, size);
    EXPECT_EQ(bytes.size(), size);
    const std::optional<Id3Tag> tag = read_id3(bytes);
    ASSERT_TRUE(tag && tag->intact);
    EXPECT_EQ(tag->size, size);
    EXPECT_EQ(tag->texts.at("TLEN"), "3240000000");
    EXPECT_EQ(tag->chapters.back().start.count, 29000);
}

/// The number of entries is one byte.
TEST(Id3, ContentsAbove255AreNested) {
    EXPECT_EQ(read_back(book_of(255)).contents.size(), 1U);
    for (const std::size_t count : {256, 300, 511, 2000}) {
        const Id3Tag tag = read_back(book_of(count));
        EXPECT_EQ(tag.chapters.size(), count);
        ASSERT_EQ(tag.contents.size(), 1 + (count + 254) / 255);
        std::vector<std::string> listed, parts;
        for (std::size_t i = 1; i < tag.contents.size(); ++i) {
            EXPECT_FALSE(tag.contents[i].top_level);
            EXPECT_LE(tag.contents[i].children.size(), 255U);
            parts.push_back(tag.contents[i].id);
            listed.insert(listed.end(), tag.contents[i].children.begin(), tag.contents[i].children.end());
        }
        EXPECT_TRUE(tag.contents[0].top_level);
        EXPECT_EQ(tag.contents[0].children, parts);
        ASSERT_EQ(listed.size(), count);
        for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(listed[i], tag.chapters[i].id);
        EXPECT_EQ(std::set<std::string>(listed.begin(), listed.end()).size(), count) << "no identifier twice";
    }
}

TEST(Id3, HoldsTheTimesOfSixHundredHours) {
    constexpr std::int64_t hour = std::int64_t{22050} * 3600;
    Mp3Tags tags = book_of(2);
    tags.chapters[1] = {"The Last", {599 * hour}, {600 * hour}};
    const Id3Tag tag = read_back(tags, {600 * hour});
    EXPECT_EQ(tag.chapters[1].start.count, 599LL * 3'600'000);
    EXPECT_EQ(tag.chapters[1].end.count, 600LL * 3'600'000);
    EXPECT_EQ(tag.texts.at("TLEN"), "2160000000");
}

TEST(Id3, RefusesMoreChaptersThanItCanList) {
    const Error error = error_of([] { static_cast<void>(render_id3(book_of(65026), {}, {22050})); });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_THAT(error.what(), testing::HasSubstr("65,025"));
}

TEST(TagText, IsFitForATag) {
    EXPECT_EQ(tag_text("Plain"), "Plain");
    EXPECT_EQ(tag_text("one\ntwo\tthree"), "one two three");
    EXPECT_EQ(tag_text(std::string_view("a\0b\x01\x7F\xC2\x85", 7)), "ab ") << "U+0085 is a line end";
    EXPECT_EQ(tag_text("\xC2\x9B"
                       "31m"),
              "31m");
    EXPECT_EQ(tag_text("a\xFFz"), "a\xEF\xBF\xBDz");
    EXPECT_EQ(tag_text(""), "");
}

TEST(TagText, IsCutBetweenCodePoints) {
    EXPECT_EQ(tag_text(std::string(5000, 'x')).size(), 1000U);
    std::string whales;
    for (int i = 0; i < 400; ++i) whales += "🐋";
    EXPECT_EQ(tag_text(whales), whales.substr(0, 1000));
    EXPECT_EQ(tag_text("abc" + whales), "abc" + whales.substr(0, 996));
}

TEST(LanguageCode, IsThatOfIso639_2) {
    EXPECT_EQ(iso_639_2("en"), "eng");
    EXPECT_EQ(iso_639_2("en-GB"), "eng");
    EXPECT_EQ(iso_639_2("EN_us"), "eng");
    EXPECT_EQ(iso_639_2("de"), "deu");
    EXPECT_EQ(iso_639_2("zh-Hant-TW"), "zho");
    EXPECT_EQ(iso_639_2("zu"), "zul");
    EXPECT_EQ(iso_639_2("aa"), "aar");
    EXPECT_EQ(iso_639_2("yue"), "yue");
    for (const char* none : {"", "x-private", "qq", "4711", "english", "-", "e", "\xFF\xFF"})
        EXPECT_EQ(iso_639_2(none), "und") << none;
}

}  // namespace
}  // namespace audio_edition
