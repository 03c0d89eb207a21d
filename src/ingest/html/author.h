// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/finding.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Who wrote a page, as one says it: "Ann Author", "Ann Author and Bob Writer". Empty where no person is
/// named.
///
/// By the people of the page's metadata, then by what calls itself the author (rel, itemprop, class), then by
/// a line near the headline that begins with "By". The site itself, addresses and "admin" are nobody. An
/// organisation of the metadata is the author where no person is.
[[nodiscard]] std::string find_author(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                      const PageMetadata& page, const Headline& headline);

/// Whoever might be its author, the most trusted first, and by what: `find_author` is one or several of them.
[[nodiscard]] std::vector<FindingCandidate> author_candidates(const MarkupTree& tree,
                                                              const std::vector<ElementFacts>& facts,
                                                              const PageMetadata& page,
                                                              const Headline& headline);

/// A name without what is put around it; empty where it is none.
///
///     By Ann Author | The Paper        Ann Author
///     Ann Author, Staff Writer         Ann Author
///     https://paper.example/ann        (nothing)
[[nodiscard]] std::string author_name(const std::string& written, const PageMetadata& page);

}  // namespace audio_edition
