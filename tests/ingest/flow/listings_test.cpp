// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/listings.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

constexpr std::string_view source = "one &amp; two";

/// "one & two" and words that stand nowhere: before it, within it, and after it.
MappedText sample() {
    MappedText text;
    text.append_generated("(a) ");
    text.append("one ", {0, 4});
    text.append("&", {4, 9});
    text.append_generated(" (b)");
    text.append(" two", {9, 13});
    text.append_generated(" (c)");
    return text;
}

TEST(Slice, KeepsWhatWasGeneratedBetweenItsPieces) {
    const MappedText all = sample();
    EXPECT_EQ(slice(all, {0, all.text().size()}).text(), "(a) one & (b) two (c)");
    EXPECT_EQ(slice(all, {4, 13}).text(), "one & (b)");
    EXPECT_EQ(slice(all, {9, 21}).text(), " (b) two (c)");
    EXPECT_EQ(slice(all, {0, 3}).text(), "(a)");
}

TEST(Slice, KnowsTheBytesOfEachPiece) {
    const MappedText part = slice(sample(), {6, 15});
    EXPECT_EQ(part.text(), "e & (b) t");
    EXPECT_EQ(part.source_of({0, 1}).of(source), "e");
    EXPECT_EQ(part.source_of({2, 3}).of(source), "&amp;");
    EXPECT_EQ(part.source_of({8, 9}).of(source), "t");
    EXPECT_TRUE(part.source_of({4, 7}).empty());
}

}  // namespace
}  // namespace audio_edition
