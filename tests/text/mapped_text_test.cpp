// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mapped_text.h"

#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {

static void PrintTo(ByteSpan span, std::ostream* out) {
    *out << span.begin << ".." << span.end;
}

namespace {

using testing::ElementsAre;

MATCHER_P2(IsPiece, text, source, "") {
    return arg.text == text && arg.source == source;
}

constexpr std::string_view source_text = "AT&amp;T <b>grew</b>";

MappedText worked_example() {
    MappedText text(source_text, {0, 2});
    text.append("&", {2, 7});
    text.append("T ", {7, 9});
    text.append("grew", {12, 16});
    return text;
}

TEST(MappedText, KeepsThePiecesOfTheWorkedExample) {
    const MappedText text = worked_example();
    EXPECT_EQ(text.text(), "AT&T grew");
    EXPECT_THAT(
        text.pieces(),
        ElementsAre(IsPiece(ByteSpan{0, 2}, ByteSpan{0, 2}), IsPiece(ByteSpan{2, 3}, ByteSpan{2, 7}),
                    IsPiece(ByteSpan{3, 5}, ByteSpan{7, 9}), IsPiece(ByteSpan{5, 9}, ByteSpan{12, 16})));
    EXPECT_EQ(text.source(), (ByteSpan{0, 16}));
}

TEST(MappedText, MapsWithinAndAcrossPieces) {
    const MappedText text = worked_example();
    EXPECT_EQ(text.source_of({0, 4}).of(source_text), "AT&amp;T");
    EXPECT_EQ(text.source_of({2, 3}).of(source_text), "&amp;");
    EXPECT_EQ(text.source_of({1, 3}).of(source_text), "T&amp;");
    EXPECT_EQ(text.source_of({6, 8}).of(source_text), "re");
    EXPECT_EQ(text.source_of({3, 9}).of(source_text), "T <b>grew");
    EXPECT_EQ(text.source_of({4, 5}).of(source_text), " ");
    EXPECT_EQ(text.source_of({0, 9}), text.source());
}

TEST(MappedText, MapsAPieceOfAnotherSizeAsAWhole) {
    MappedText text;
    text.append("…and", {10, 20});
    EXPECT_EQ(text.source_of({0, 3}), (ByteSpan{10, 20}));
    EXPECT_EQ(text.source_of({4, 5}), (ByteSpan{10, 20}));
}

TEST(MappedText, MapsNothingToNothing) {
    const MappedText text = worked_example();
    EXPECT_EQ(text.source_of({1, 1}), (ByteSpan{1, 1}));
    EXPECT_EQ(text.source_of({3, 3}), (ByteSpan{7, 7}));
    EXPECT_EQ(text.source_of({5, 5}), (ByteSpan{12, 12}));
    EXPECT_EQ(text.source_of({9, 9}), (ByteSpan{16, 16}));
    EXPECT_EQ(MappedText().source_of({0, 0}), (ByteSpan{0, 0}));
}

TEST(MappedText, MapsGeneratedTextToWhereTheNextPieceBegins) {
    MappedText text;
    text.append_generated("1. ");
    text.append("First", {40, 45});
    text.append_generated(" – ");
    text.append("last", {60, 64});
    text.append_generated(".");
    EXPECT_EQ(text.text(), "1. First – last.");
    EXPECT_EQ(text.source_of({0, 2}), (ByteSpan{40, 40}));
    EXPECT_EQ(text.source_of({0, 4}), (ByteSpan{40, 41}));
    EXPECT_EQ(text.source_of({9, 12}), (ByteSpan{60, 60}));
    EXPECT_EQ(text.source_of({7, 10}), (ByteSpan{44, 45}));
    EXPECT_EQ(text.source_of({7, 14}), (ByteSpan{44, 61}));
    EXPECT_EQ(text.source_of({17, 18}), (ByteSpan{64, 64}));
    EXPECT_EQ(text.source(), (ByteSpan{40, 64}));
}

TEST(MappedText, JoinsWhatContinuesByteForByte) {
    MappedText text("some plain text", {0, 4});
    text.append(" ", {4, 5});
    text.append("plain", {5, 10});
    EXPECT_THAT(text.pieces(), ElementsAre(IsPiece(ByteSpan{0, 10}, ByteSpan{0, 10})));
    text.append_generated("!");
    text.append(" text", {10, 15});
    EXPECT_EQ(text.pieces().size(), 2u);
    EXPECT_EQ(text.source_of({11, 16}), (ByteSpan{10, 15}));
}

TEST(MappedText, AddsNothingForNothing) {
    MappedText text("abc", {1, 1});
    text.append("", {1, 3});
    text.append_generated("");
    EXPECT_TRUE(text.empty());
    EXPECT_TRUE(text.pieces().empty());
    EXPECT_EQ(text.source(), (ByteSpan{0, 0}));
}

}  // namespace
}  // namespace audio_edition
