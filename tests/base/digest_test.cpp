// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

// The published value for no bytes at all, and what `printf %s hello | xxh128sum` prints.
TEST(Digest, IsThatOfXxh128sum) {
    EXPECT_EQ(digest(""), "99aa06d3014798d86001c324468d497f");
    EXPECT_EQ(digest("hello"), "b5e9c1ad071b3e7fc779cfaa5e523818");
}

TEST(Digest, PiecesGiveTheSameAsTheWhole) {
    std::string whole;
    for (int i = 0; i < 5000; ++i) whole += std::to_string(i);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{240}, std::size_t{4096}}) {
        Digest pieces;
        for (std::size_t at = 0; at < whole.size(); at += piece) {
            pieces.add(std::string_view(whole).substr(at, piece));
        }
        EXPECT_EQ(pieces.hex(), digest(whole)) << piece;
    }
}

TEST(Digest, NothingAddedIsTheEmptyText) {
    Digest pieces;
    pieces.add(std::string_view());
    EXPECT_EQ(pieces.hex(), digest(""));
}

TEST(Digest, MayBeAskedBeforeTheEnd) {
    Digest pieces;
    pieces.add("one");
    EXPECT_EQ(pieces.hex(), digest("one"));
    pieces.add("two");
    EXPECT_EQ(pieces.hex(), digest("onetwo"));
}

TEST(Digest, SeesNulBytes) {
    EXPECT_NE(digest(std::string_view("a\0b", 3)), digest(std::string_view("a\0c", 3)));
}

}  // namespace
}  // namespace audio_edition
