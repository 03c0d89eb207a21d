// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/glyph_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;

/// Draws glyphs of a font of 10 points, each 5 wide.
class Pen {
  public:
    Pen& draw(std::u32string_view text, float x, float y = 100) {
        PdfGlyph glyph{text, x, y, 5, 0, {}};
        glyph.look.size = 10;
        words_.add(glyph);
        return *this;
    }
    std::vector<std::string> words() {
        std::vector<std::string> texts;
        for (const PdfWord& word : words_.take()) texts.push_back(word.text);
        return texts;
    }

  private:
    GlyphWords words_;
};

TEST(GlyphWords, PartsAtSpacesAndGaps) {
    EXPECT_THAT(Pen().draw(U"a", 0).draw(U"b", 5).draw(U" ", 10).draw(U"c", 15).draw(U"d", 22).words(),
                ElementsAre("ab", "c", "d"));
    EXPECT_THAT(Pen().draw(U"a", 0).draw(U"b", 5.5F).words(), ElementsAre("ab"));
}

TEST(GlyphWords, PartsAtAnotherBaseline) {
    EXPECT_THAT(Pen().draw(U"x", 0).draw(U"2", 5, 96).words(), ElementsAre("x", "2"));
}

TEST(GlyphWords, WritesLigaturesAsLetters) {
    EXPECT_THAT(Pen().draw(U"o", 0).draw(U"\uFB03", 5).draw(U"ce", 10).words(), ElementsAre("office"));
}

TEST(GlyphWords, PutsAccentsOnLetters) {
    EXPECT_THAT(Pen().draw(U"n", 0).draw(U"\u00B4", 5).draw(U"e", 5).draw(U"e", 10).words(),
                ElementsAre("née"));
    EXPECT_THAT(Pen().draw(U"`", 0).draw(U"a", 5).words(), ElementsAre("`a"));
}

TEST(GlyphWords, TakesWhatIsDrawnTwiceOnce) {
    EXPECT_THAT(Pen().draw(U"a", 0).draw(U"a", 0.3F).draw(U"b", 5).draw(U"b", 5.3F).draw(U"b", 10).words(),
                ElementsAre("abb"));
}

TEST(GlyphWords, MarksWhatNobodyKnows) {
    EXPECT_THAT(Pen().draw(U"", 0).draw(U"\uE123", 5).draw(U" ", 10).draw(U"\uF0B7", 20).words(),
                ElementsAre("\uFFFD\uFFFD", "•"));
}

}  // namespace
}  // namespace audio_edition
