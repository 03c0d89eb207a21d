// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ingest/flow/flow.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What of a page is not its article, each with the rule that says so. Together they leave nothing of a page
/// but what was written on it.
///
///     navigation, comments, share links, related links, advertisement, newsletter, cookie notice, dialog, form,
///     sidebar, page header, page footer, about the author, tags, photo credit
///                             what calls itself so (page_parts.h)
///     outside the article     everything else around it
///     title                   the headline, which the edition begins with anyway
///     byline, dateline, …     lines by what they say (line_rules.h)
///     gallery, caption        pictures to leaf through; what is said about a picture
///     links                   lists of links
///     hidden                  only for screen readers or for print
///
/// `articles` are the elements that hold it, in document order, none within another. `clutter` is what
/// find_clutter says.
[[nodiscard]] std::vector<Omission> page_omissions(const MarkupTree& tree,
                                                   const std::vector<ElementFacts>& facts,
                                                   const PageMetadata& page, const Headline& headline,
                                                   const ReadingPolicies& policies,
                                                   const std::vector<std::string_view>& clutter,
                                                   const std::vector<NodeIndex>& articles);

/// What is left out of a page of which all is to be read: its headline, and what is no text.
[[nodiscard]] std::vector<Omission> least_page_omissions(const MarkupTree& tree,
                                                         const std::vector<ElementFacts>& facts,
                                                         const PageMetadata& page, const Headline& headline,
                                                         const ReadingPolicies& policies);

}  // namespace audio_edition
