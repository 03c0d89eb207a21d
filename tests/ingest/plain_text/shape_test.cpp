// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/shape.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Shape, TellsCapitals) {
    EXPECT_EQ(shape_of("THE EVE OF THE WAR.").capitals, Capitals::upper);
    EXPECT_EQ(shape_of("The Context: A World on the Brink").capitals, Capitals::title);
    EXPECT_EQ(shape_of("How the iPhone Came to Be").capitals, Capitals::title);
    EXPECT_EQ(shape_of("Conclusion").capitals, Capitals::title);
    EXPECT_EQ(shape_of("What was discussed?").capitals, Capitals::sentence);
    EXPECT_EQ(shape_of("and so on").capitals, Capitals::lower);
    EXPECT_EQ(shape_of("1805").capitals, Capitals::none);
    EXPECT_EQ(shape_of("10 Ways to Save").capitals, Capitals::title);
    EXPECT_EQ(shape_of("ÜBER DEN FLUSS").capitals, Capitals::upper);
}

TEST(Shape, LooksThroughClosingMarks) {
    EXPECT_EQ(shape_of("“Is that so?”").last, U'?');
    EXPECT_EQ(shape_of("_Dr. Author's Diary._").last, U'.');
    EXPECT_TRUE(ends_sentence(shape_of("He left (at last).")));
    EXPECT_FALSE(ends_sentence(shape_of("A Heading")));
    EXPECT_EQ(shape_of("\"\"").last, 0U);
}

TEST(Shape, FindsSentencesWithin) {
    EXPECT_TRUE(shape_of("He went home. She stayed").inner_stop);
    EXPECT_TRUE(shape_of("He looked at us. I spoke").inner_stop);
    EXPECT_FALSE(shape_of("Dr. Author and Mr. Miller").inner_stop);
    EXPECT_FALSE(shape_of("Mill vs. River").inner_stop);
    EXPECT_FALSE(shape_of("He went home.").inner_stop);
}

TEST(Shape, CountsColumnsWithoutLineBreaks) {
    EXPECT_EQ(shape_of("two\n   words").columns, 9U);
    EXPECT_EQ(shape_of("Éa").columns, 2U);
    EXPECT_EQ(shape_of("").columns, 0U);
}

TEST(Shape, OfALongTextIsProse) {
    const Shape shape = shape_of(std::string(3000, 'A'));
    EXPECT_EQ(shape.capitals, Capitals::sentence);
    EXPECT_EQ(shape.columns, 3000U);
}

}  // namespace
}  // namespace audio_edition
