// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "ingest/languages/language_words.h"
#include "ingest/pdf/layout/body_text.h"
#include "ingest/pdf/layout/page_block.h"

namespace audio_edition {

/// Puts lines of one column, between its headings, together into paragraphs, items of lists and captions. A
/// paragraph ends at a wider gap, at an indent, at another size, and where a line ends though the next word
/// would have had room in it. Pure.
[[nodiscard]] std::vector<PageBlock> paragraphs_of(const PdfContents& contents,
                                                   std::span<const PageLine> lines, const BodyText& measure,
                                                   const LanguageWords& words);

/// Marks paragraphs that go on after the end of a column or a page, over notes and what is omitted. Pure.
void join_paragraphs(const PdfContents& contents, const BodyText& measure, std::vector<PageBlock>& blocks);

}  // namespace audio_edition
