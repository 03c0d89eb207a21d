// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include <poppler/OutputDev.h>

#include "ingest/pdf/glyph_words.h"
#include "ingest/pdf/pdf_contents.h"

class StructElement;
class StructTreeRoot;
class GfxFont;
class GfxPath;

namespace audio_edition {

/// What poppler draws a page on: gathers the glyphs, thin lines and filled areas of it. Fonts and elements of
/// the structure are added to `contents` when they are first met. Pictures are never decoded.
///
///     PageDevice device(contents, limits);
///     device.begin(page, document.getStructTreeRoot(), structure key of the page);
///     document.displayPage(&device, number, 72, 72, …);
///     device.finish();
class PageDevice final : public OutputDev {
  public:
    PageDevice(PdfContents& contents, const PdfLimits& limits) : contents_(contents), limits_(limits) {}

    /// Adds the elements that a tagged file declares.
    void read_structure(const StructTreeRoot& root);
    void begin(PdfPage& page, const StructTreeRoot* structure, int structure_key);
    void finish();
    /// More is on the page than may be.
    [[nodiscard]] bool is_full() const noexcept { return glyphs_ > limits_.glyphs_of_page; }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool needNonText() override { return false; }
    bool useTilingPatternFill() override { return true; }
    bool tilingPatternFill(GfxState* state, Gfx* gfx, Catalog* catalog, GfxTilingPattern* pattern,
                           const double* matrix, int x0, int y0, int x1, int y1, double x_step,
                           double y_step) override;
    void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x, double origin_y,
                  CharCode code, int bytes, const Unicode* unicode, int length) override;
    void beginActualText(GfxState* state, const GooString* text) override;
    void endActualText(GfxState* state) override;
    void beginMarkedContent(const char* name, Dict* properties) override;
    void endMarkedContent(GfxState* state) override;
    void beginForm(Ref id) override;
    void endForm(Ref id) override;
    void stroke(GfxState* state) override;
    void fill(GfxState* state) override;
    void eoFill(GfxState* state) override;

  private:
    struct Mark {
        std::uint32_t element = no_pdf_element;
        bool artifact = false;
    };

    [[nodiscard]] std::uint32_t font_of(const GfxFont* font);
    void add_shapes(GfxState* state, bool filled);
    void add_shape(const PdfBox& box, std::uint32_t colour, bool filled);

    PdfContents& contents_;
    const PdfLimits& limits_;
    PdfPage* page_ = nullptr;
    const StructTreeRoot* structure_ = nullptr;
    int structure_key_ = -1;
    GlyphWords words_;
    std::vector<Mark> marks_;
    int forms_ = 0;
    std::uint32_t glyphs_ = 0;
    bool has_actual_text_ = false;
    std::u32string actual_text_;                    ///< that the next glyph stands for
    std::unordered_map<int, std::uint32_t> fonts_;  ///< by the number of its object
    std::unordered_map<const StructElement*, std::uint32_t> elements_;
    std::unordered_map<const GfxFont*, double> type3_sizes_;
};

/// A string of the file, in whichever way it is spelt there.
[[nodiscard]] std::u32string text_of_string(const std::string& string);

}  // namespace audio_edition
