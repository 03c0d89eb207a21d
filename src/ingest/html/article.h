// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The element that holds the article, the smallest one that can be told.
///
/// The idea is Readability's: sentences speak for an element, links and labels against it. Each line of prose
/// counts what it holds, each other line a little less than nothing, and what `clutter` names counts nothing.
/// The element with the greatest sum is the article, unless a smaller one in it has nearly all of that, or
/// the page names the article itself (<article>, <main>, itemprop="articleBody") where most of it stands. One
/// section is no article: where others of its kind, or an opening, stand beside it, what holds them all is.
///
/// `clutter` holds a rule for each node that is put around articles, else nothing. `headline` may be no_node.
[[nodiscard]] NodeIndex find_article(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                     const std::vector<std::string_view>& clutter, NodeIndex headline);

}  // namespace audio_edition
