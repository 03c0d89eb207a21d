// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/pdf/layout/page_words.h"

namespace audio_edition {

/// A line of text in one column.
struct PageLine {
    std::uint32_t page = 0;
    std::uint32_t region = 0;                ///< counts the columns of the document, in reading order
    WordIndices words;                       ///< from left to right
    PdfBox box;                              ///< of its words
    float baseline = 0;                      ///< of most of it
    float size = 0;                          ///< of most of it
    PdfBox column;                           ///< from the left edge of the column's lines to the right one
    bool bold = false;                       ///< all of it
    bool italic = false;                     ///< all of it
    PdfRole role = PdfRole::other;           ///< what the file says most of it is, by the elements around it
    std::uint32_t element = no_pdf_element;  ///< the innermost that tells something
};

/// Puts the words of one column into lines, from above to below. Small words that stand raised or lowered are
/// part of the line they stand in, and so are letters of full size that do so between the letters of a word
/// ("TeX"). Pure.
[[nodiscard]] std::vector<PageLine> lines_of(const PdfContents& contents, std::uint32_t page,
                                             const WordIndices& words);

/// Whether all glyphs of a font are as wide as each other: it says so, or is called so.
[[nodiscard]] bool is_of_fixed_width(const PdfFont& font);

/// Whether a space parts two neighbours of a line.
[[nodiscard]] bool are_spaced(const PdfWord& one, const PdfWord& next) noexcept;

/// The words of a line as they are read, for comparing: "The Storm 12".
[[nodiscard]] std::string text_of_line(const PdfPage& page, const WordIndices& words);

/// Whether a word of a line stands raised above it, as the mark of a note does.
[[nodiscard]] bool is_raised(const PdfWord& word, const PageLine& line) noexcept;

}  // namespace audio_edition
