// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// Words of a page, by their places in `PdfPage::words`.
using WordIndices = std::vector<std::uint32_t>;

/// Words that no reader sees as text, and the rule that says so.
struct DroppedWords {
    std::string_view rule;
    WordIndices words;
};

struct PageWords {
    WordIndices kept;                   ///< in the order in which they are drawn
    std::vector<DroppedWords> dropped;  ///< none of them is empty
};

/// Tells text from what only looks like it to a program:
///
///     hidden text           white on white, drawn so that nothing shows, smaller than any print, beyond the page's edge
///     turned text           does not run from left to right: stamps in margins, labels of axes
///     unreadable letters    the file does not tell what its glyphs stand for
///     mark of the page      marked as no part of the text
///
/// The invisible text of a scanned page, which stands behind its picture, is kept. Where most of a document
/// is marked as no part of the text (`trusts_marks` false), the marks mean nothing. What is drawn twice is
/// kept once. Pure.
[[nodiscard]] PageWords sort_out_words(const PdfPage& page, bool trusts_marks);

/// Whether the marks of a document, of what is no part of the text, can be believed: most of it has none.
[[nodiscard]] bool can_trust_marks(const PdfContents& contents);

}  // namespace audio_edition
