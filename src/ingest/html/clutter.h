// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// For each node the rule by which it belongs to the page and not to what was written on it: "navigation",
/// "comments", … Empty for all others, and for what stands in one that is named.
///
/// What an element calls itself is weighed against what it holds: a wrapper with the class "has-sidebar"
/// around all of the text is no sidebar, and nothing is that holds the headline, or one of `kept`, which are
/// in document order. Ids in `heading_ids` say nothing.
[[nodiscard]] std::vector<std::string_view> find_clutter(const MarkupTree& tree,
                                                         const std::vector<ElementFacts>& facts,
                                                         const Headline& headline,
                                                         const std::vector<bool>& heading_ids,
                                                         const std::vector<NodeIndex>& kept = {});

}  // namespace audio_edition
