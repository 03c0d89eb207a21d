// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/text_edit.h"

#include <vector>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// "AT&amp;T grew.Fast" with its entity.
MappedText text_of_pieces() {
    MappedText text;
    text.append("AT", {0, 2});
    text.append("&", {2, 7});
    text.append("T grew.", {7, 14});
    text.append_generated("(");
    text.append("Fast", {20, 24});
    return text;
}

TEST(TextEdit, PutsInAndTakesOut) {
    const std::vector<TextEdit> edits{{{10, 10}, " "}, {{10, 11}, {}}};
    const MappedText text = edited(text_of_pieces(), edits);
    EXPECT_EQ(text.text(), "AT&T grew. Fast");
    EXPECT_EQ(text.source_of({11, 15}), (ByteSpan{20, 24}));
    EXPECT_EQ(text.source_of({4, 9}), (ByteSpan{8, 13}));
}

TEST(TextEdit, KeepsWholeWhatMapsAsAWhole) {
    MappedText text;
    text.append("ab", {0, 9});
    text.append("cd", {9, 11});
    EXPECT_EQ(edited(text, std::vector<TextEdit>{{{1, 3}, "-"}}).text(), "ab-d");
    EXPECT_EQ(edited(text, std::vector<TextEdit>{{{0, 2}, {}}}).text(), "cd");
    EXPECT_EQ(edited(text, {}).text(), "abcd");
}

}  // namespace
}  // namespace audio_edition
