// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/languages/language_words.h"
#include "ingest/pdf/layout/page_block.h"
#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// The whole of a PDF as blocks in the order in which they are read; what belongs to a page and not to the
/// text stands among them, omitted by its rule, and notes and captions where their page has them. Every word
/// is in one block, but for those that are drawn twice. `words` tells captions. Pure: it knows nothing of the
/// file but `contents`.
[[nodiscard]] std::vector<PageBlock> arrange(const PdfContents& contents, const LanguageWords& words);

}  // namespace audio_edition
