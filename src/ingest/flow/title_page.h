// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "ingest/flow/flow.h"
#include "ingest/ingest.h"
#include "language/reader_words.h"

namespace audio_edition {

/// The paragraphs of a word processor's document whose styles are those of titles, authors and dates.
struct TitleParagraphs {
    std::vector<NodeIndex> titles, authors, dates;
};

/// "Ann Reed; Ben Cole" are two.
[[nodiscard]] std::vector<std::string> names_in(std::string_view creators);

/// Gives `document`, which has what its properties say, the title, author and date that it shows, and then
/// what `options` ask for; returns what of it is not read again. What is shown comes before properties, which
/// templates fill and nobody sees. Where several paragraphs have the style of a title, they head chapters.
[[nodiscard]] std::vector<Omission> settle_title_page(const MarkupTree& tree, const TitleParagraphs& page,
                                                      const IngestOptions& options, const ReaderWords& words,
                                                      Document& document);

}  // namespace audio_edition
