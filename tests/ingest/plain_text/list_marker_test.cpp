// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/list_marker.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(ListMarker, IsFollowedByText) {
    ASSERT_TRUE(list_marker("- two onions"));
    EXPECT_EQ(list_marker("- two onions")->size, 2U);
    EXPECT_EQ(list_marker("•\tthree")->size, 4U);
    EXPECT_EQ(list_marker("12. Stir")->value, 12);
    EXPECT_EQ(list_marker("(3) Stir")->kind, MarkerKind::number);
    EXPECT_EQ(list_marker("b) Stir")->value, 2);
    EXPECT_EQ(list_marker("> > quoted")->size, 4U);
    EXPECT_EQ(list_marker(">quoted")->kind, MarkerKind::quote);
}

TEST(ListMarker, IsNotTheBeginningOfAWord) {
    for (const auto* none : {"-40 degrees", "— And you?", "1.5 litres", "1984. A year.", "a. m.", "-", "•",
                             ">", "3.", "(see 3) that", "*emphasis*", ""}) {
        EXPECT_FALSE(list_marker(none)) << none;
    }
}

}  // namespace
}  // namespace audio_edition
