// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/copied_pictures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/read_file.h"
#include "base/scratch.h"

namespace audio_edition {
namespace {

using testing::SizeIs;

const std::string png = "\x89PNG\r\n\x1a\n and so on";

TEST(PictureKind, IsToldByBytesAlone) {
    EXPECT_EQ(picture_extension(png), ".png");
    EXPECT_EQ(picture_extension("\xff\xd8\xff\xe0 JFIF"), ".jpg");
    EXPECT_EQ(picture_extension("GIF89a..."), ".gif");
    EXPECT_EQ(picture_extension(std::string("RIFF\x10\0\0\0WEBPVP8 ", 16)), ".webp");
    EXPECT_EQ(picture_extension(std::string("\0\0\0\x1c"
                                            "ftypavif....",
                                            16)),
              ".avif");
    for (const char* other : {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<?xml version='1.0'?><svg/>",
                              "<html>", "RIFF....WAVEfmt ", "%PDF-1.4", "", "GIF", "\x89PN"})
        EXPECT_EQ(picture_extension(other), "") << other;
}

TEST(CopiedPicture, IsNamedByItsContentsAndThereOnce) {
    const ScratchFolder scratch;
    Layout layout;
    layout.pictures = {{"a.png", png}, {"b/c.png", png}, {"d.svg", "<svg onload='x()'/>"}};
    CopiedPictures pictures(scratch.path(), layout, false);
    const std::string address = pictures.address("a.png");
    EXPECT_EQ(pictures.address("b/c.png"), address);
    EXPECT_EQ(pictures.address("d.svg"), "");
    EXPECT_EQ(pictures.address("missing.png"), "");
    EXPECT_THAT(pictures.files(), SizeIs(1));
    EXPECT_EQ(read_file(scratch.path() / address), png);
}

TEST(CopiedPicture, OnTheWebIsShownOnlyWhereSomeoneSaidSo) {
    const ScratchFolder scratch;
    const Layout layout;
    EXPECT_EQ(CopiedPictures(scratch.path(), layout, false).address("https://a.org/x.png"), "");
    EXPECT_EQ(CopiedPictures(scratch.path(), layout, true).address("https://a.org/x.png"),
              "https://a.org/x.png");
    EXPECT_EQ(CopiedPictures(scratch.path(), layout, false).address("data:image/png;base64,aa"),
              "data:image/png;base64,aa");
}

}  // namespace
}  // namespace audio_edition
