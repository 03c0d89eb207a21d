// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/cover/cover.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "publish/cover/draw_cover.h"

namespace audio_edition {
namespace {

using namespace std::string_literals;

/// Start, an APP0 segment, a frame of 640 by 480, a scan, the end.
const std::string small_jpeg =
    "\xff\xd8\xff\xe0\0\x04\1\2\xff\xc0\0\x0b\x08\x01\xe0\x02\x80\x01\1\x11\0\xff\xda\0\x02\x7f\xff\xd9"s;

TEST(CheckCover, TellsWhatAPictureIsFromItsContents) {
    const Cover jpeg = check_cover(small_jpeg, "cover.png");
    EXPECT_EQ(jpeg.type, ImageType::jpeg);
    EXPECT_EQ(jpeg.width, 640);
    EXPECT_EQ(jpeg.height, 480);
    const Cover png = check_cover(draw_cover("A Title", "", "en").bytes, "cover.jpg");
    EXPECT_EQ(png.type, ImageType::png);
    EXPECT_EQ(png.width, 1400);
}

TEST(CheckCover, RefusesWhatNoPlayerCouldShow) {
    const std::string png = draw_cover("A Title", "", "en").bytes;
    std::string huge = png;
    huge[16] = '\x7f';
    for (const std::string& bad :
         {""s, "<svg/>"s, "GIF89a"s, png.substr(0, png.size() / 2), png.substr(0, 20), huge,
          small_jpeg.substr(0, 12), small_jpeg.substr(0, small_jpeg.size() - 2), "\xff\xd8\xff"s,
          png + std::string(most_cover_bytes, 'x')}) {
        EXPECT_THROW(static_cast<void>(check_cover(bad, "cover")), Error) << bad.substr(0, 20);
    }
}

TEST(DrawCover, GivesTheSameBytesForTheSameWorkAndOthersForAnother) {
    const Cover cover = draw_cover("The Cable Under the Sea", "Rosalind Achterberg", "en");
    EXPECT_EQ(cover.bytes, draw_cover("The Cable Under the Sea", "Rosalind Achterberg", "en").bytes);
    EXPECT_NE(cover.bytes, draw_cover("The Cable Under the Sea", "Someone Else", "en").bytes);
    EXPECT_LT(cover.bytes.size(), 200'000U);
}

TEST(DrawCover, DrawsAnyText) {
    for (const std::string& title :
         {""s, "<b>&amp;</b>"s, "\0\xff\x01"s, "\u202e\u200d\u0301"s, std::string(100'000, 'W'), "שלום עולם"s,
          "\U0001F600"s, std::string(50, '\n')}) {
        const Cover cover = draw_cover(title, title, "x-\xff-klingon");
        EXPECT_NO_THROW(static_cast<void>(check_cover(cover.bytes, "drawn"))) << title.substr(0, 20);
    }
}

TEST(DrawCover, KnowsWhatItHasNoLettersFor) {
    EXPECT_TRUE(has_fonts_for("The Cable Under the Sea", "en"));
    EXPECT_TRUE(has_fonts_for("", "en"));
    EXPECT_FALSE(has_fonts_for("A \uE000 B", "en")) << "private use";
}

}  // namespace
}  // namespace audio_edition
