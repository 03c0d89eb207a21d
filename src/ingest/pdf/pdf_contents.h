// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace audio_edition {

/// A rectangle on a page, in points (1/72 inch) from its upper left corner; y grows downwards. What a file
/// says may be anywhere, but is always finite.
struct PdfBox {
    float left = 0, top = 0, right = 0, bottom = 0;

    [[nodiscard]] float width() const noexcept { return right - left; }
    [[nodiscard]] float height() const noexcept { return bottom - top; }
};

inline constexpr std::uint32_t no_pdf_element = 0xFFFFFFFF;

/// Glyphs that stand together, in the order in which the page draws them.
struct PdfWord {
    std::string text;  ///< UTF-8; a glyph without a meaning is U+FFFD
    PdfBox box;        ///< as high as its font, from below the baseline
    float baseline = 0;
    float size = 0;  ///< of the font, in points
    std::uint32_t font = 0;
    std::uint32_t colour = 0;  ///< 0xRRGGBB
    std::uint32_t element = no_pdf_element;
    bool spaced = false;     ///< a space was drawn before it
    bool invisible = false;  ///< drawn in a mode that shows nothing, or wholly transparent
    bool turned = false;     ///< does not run from left to right
    bool artifact = false;   ///< marked as no part of the text
};

struct PdfFont {
    std::string name;  ///< "CMR10"
    bool bold = false, italic = false, fixed = false;
};

/// A thin line, or an area that is filled.
struct PdfShape {
    PdfBox box;
    std::uint32_t colour = 0;
};

/// A link to a place in the document.
struct PdfLink {
    PdfBox box;
    std::uint32_t page = 0;  ///< from 0
    float y = 0;             ///< on that page
};

enum class PdfRole : std::uint8_t {
    other,
    document,
    heading,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    paragraph,
    list,
    list_item,
    list_label,
    quotation,
    note,
    caption,
    figure,
    formula,
    table,
    table_row,
    table_header,
    table_cell,
    contents,
    code,
    last = code
};

/// An element of the structure that a tagged file declares. Its parent comes before it.
struct PdfElement {
    PdfRole role = PdfRole::other;
    std::uint32_t parent = no_pdf_element;
};

struct PdfPage {
    float width = 0, height = 0;
    std::vector<PdfWord> words;
    std::vector<PdfShape> rules;  ///< thin lines
    std::vector<PdfShape> areas;  ///< filled ones, in the order in which they are drawn
    std::vector<PdfLink> links;
    bool has_picture = false;
    bool incomplete = false;  ///< its reading was given up: it takes too long, or holds too much
};

struct PdfOutlineEntry {
    std::string title;
    std::uint32_t depth = 1;  ///< 1 at the top
    std::uint32_t page = 0;   ///< from 0
    float y = 0;              ///< on that page; 0 where it is not told
};

/// All that a PDF holds of text, as its reader program tells it.
struct PdfContents {
    std::string title, author, subject, language, created;  ///< what its properties say; "D:20240303…"
    std::vector<PdfFont> fonts;
    std::vector<PdfElement> elements;
    std::vector<PdfOutlineEntry> outline;
    std::vector<PdfPage> pages;
};

/// What one PDF may hold; works of a few thousand pages stay far below.
struct PdfLimits {
    std::uint32_t pages = 20'000;
    std::uint32_t glyphs_of_page = 200'000;
    std::uint32_t words_of_page = 20'000;
    std::uint32_t words = 5'000'000;
    std::uint32_t shapes_of_page = 4'000;
    std::uint32_t links_of_page = 4'000;
    std::uint32_t outline_entries = 20'000;
    std::uint32_t elements = 4'000'000;
    std::uint32_t fonts = 100'000;
};

}  // namespace audio_edition
