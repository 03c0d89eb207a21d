// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/ffmetadata.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Ffmetadata, EscapesWhatItWouldTakeForItsOwn) {
    Mp3Tags tags{.title = "Profit = Loss; #1 \\ [CHAPTER]\nartist=x", .artist = "Ann", .date = "2024-03-05"};
    tags.chapters = {{"One;", {0}, {22050}}};
    EXPECT_EQ(ffmetadata(tags, {22050}),
              ";FFMETADATA1\ntitle=Profit \\= Loss\\; \\#1 \\\\ [CHAPTER] artist\\=x\nartist=Ann\n"
              "album_artist=Ann\ngenre=Audiobook\ndate=2024-03-05\n[CHAPTER]\nTIMEBASE=1/"
              "22050\nSTART=0\nEND=22050\ntitle=One\\;\n");
}

}  // namespace
}  // namespace audio_edition
