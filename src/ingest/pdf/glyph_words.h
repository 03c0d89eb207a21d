// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// One glyph as a page draws it, in points from the page's upper left corner.
struct PdfGlyph {
    std::u32string_view text;  ///< what it stands for; empty where the file does not tell
    float x = 0, y = 0;        ///< where its baseline begins
    float dx = 0, dy = 0;      ///< from there to where the next glyph would stand
    PdfWord look;              ///< size, font, colour, element and flags; the rest is not looked at
};

/// Puts glyphs together into words, in the order in which they are drawn.
///
///     T h e ␣ ﬁ r e        The   fire             a space, or a gap of an eighth of the size, parts words
///     C ^ o t e´           Côté                   accents that are drawn over letters
///     T T h h e e          The                    drawn twice to look bold
///
/// A glyph of another font, size, colour or baseline begins another word, which may touch the one before it.
/// One object a page.
class GlyphWords {
  public:
    void add(const PdfGlyph& glyph);
    /// What was put together; nothing is here then.
    [[nodiscard]] std::vector<PdfWord> take();

  private:
    [[nodiscard]] bool continues(const PdfGlyph& glyph) const;
    [[nodiscard]] bool repeats(const PdfGlyph& glyph) const;
    void begin(const PdfGlyph& glyph);
    void extend(const PdfGlyph& glyph);
    bool put_accent_on(const PdfGlyph& letter);
    void end_word();

    std::vector<PdfWord> words_;
    bool open_ = false;            ///< the last of the words may go on
    bool spaced_ = false;          ///< a space came before what is next
    float x_ = 0, y_ = 0;          ///< where the last glyph began,
    float end_x_ = 0, end_y_ = 0;  ///< and ended
    std::u32string last_;          ///< what it stands for
};

}  // namespace audio_edition
