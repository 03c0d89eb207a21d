// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/finding.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// When a page was published, in the form of a Document's date; empty where it does not tell.
///
/// By its metadata; then by <time> and what calls itself a date; then by its address; then by a dateline near
/// the headline, never by a sentence of the text. A time in UTC gives way to the date in the page's address
/// where they are a day apart, and to one near the headline that is a day earlier: an evening in America.
/// 3/4/2024 is 4 March where the page is from the United States by its address or language, or says nothing.
[[nodiscard]] std::string find_publication_date(const MarkupTree& tree,
                                                const std::vector<ElementFacts>& facts,
                                                const PageMetadata& page, const Headline& headline);

/// Whatever might be its date, and by what.
[[nodiscard]] std::vector<FindingCandidate> date_candidates(const MarkupTree& tree,
                                                            const std::vector<ElementFacts>& facts,
                                                            const PageMetadata& page,
                                                            const Headline& headline);

}  // namespace audio_edition
