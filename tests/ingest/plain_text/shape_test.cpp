// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/shape.h"

#include <gtest/gtest.h>

#include "ingest/english.h"

namespace audio_edition {
namespace {

TEST(Shape, TellsCapitals) {
    EXPECT_EQ(shape_of("THE EVE OF THE WAR.", english()).capitals, Capitals::upper);
    EXPECT_EQ(shape_of("The Context: A World on the Brink", english()).capitals, Capitals::title);
    EXPECT_EQ(shape_of("How the iPhone Came to Be", english()).capitals, Capitals::title);
    EXPECT_EQ(shape_of("Conclusion", english()).capitals, Capitals::title);
    EXPECT_EQ(shape_of("What was discussed?", english()).capitals, Capitals::sentence);
    EXPECT_EQ(shape_of("and so on", english()).capitals, Capitals::lower);
    EXPECT_EQ(shape_of("1805", english()).capitals, Capitals::none);
    EXPECT_EQ(shape_of("10 Ways to Save", english()).capitals, Capitals::title);
    EXPECT_EQ(shape_of("ÜBER DEN FLUSS", english()).capitals, Capitals::upper);
}

TEST(Shape, LooksThroughClosingMarks) {
    EXPECT_EQ(shape_of("“Is that so?”", english()).last, U'?');
    EXPECT_EQ(shape_of("_Dr. Author's Diary._", english()).last, U'.');
    EXPECT_TRUE(ends_sentence(shape_of("He left (at last).", english())));
    EXPECT_FALSE(ends_sentence(shape_of("A Heading", english())));
    EXPECT_EQ(shape_of("\"\"", english()).last, 0U);
}

TEST(Shape, FindsSentencesWithin) {
    EXPECT_TRUE(shape_of("He went home. She stayed", english()).inner_stop);
    EXPECT_TRUE(shape_of("He looked at us. I spoke", english()).inner_stop);
    EXPECT_FALSE(shape_of("Dr. Author and Mr. Miller", english()).inner_stop);
    EXPECT_FALSE(shape_of("Mill vs. River", english()).inner_stop);
    EXPECT_FALSE(shape_of("He went home.", english()).inner_stop);
}

TEST(Shape, CountsColumnsWithoutLineBreaks) {
    EXPECT_EQ(shape_of("two\n   words", english()).columns, 9U);
    EXPECT_EQ(shape_of("Éa", english()).columns, 2U);
    EXPECT_EQ(shape_of("", english()).columns, 0U);
}

TEST(Shape, OfALongTextIsProse) {
    const Shape shape = shape_of(std::string(3000, 'A'), english());
    EXPECT_EQ(shape.capitals, Capitals::sentence);
    EXPECT_EQ(shape.columns, 3000U);
}

}  // namespace
}  // namespace audio_edition
