// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The title of an article, and where it stands on the page.
struct Headline {
    std::string title;            ///< empty where there is none
    NodeIndex element = no_node;  ///< the heading that says it
    std::vector<NodeIndex> all;   ///< every heading that says it, in document order
};

/// Prefers the heading on which the page's metadata agrees; then what it says by itself, without the name of
/// the site. Where no heading agrees, a line that says the same as the metadata is taken for one.
///
///     <title>Rain – The Paper</title>  og:title "Rain"   <h1>The Paper</h1> … <h1>Rain</h1>      "Rain"
///     <title>Rain | The Paper</title>                     <h1>Rain</h1>                          "Rain"
///     <title>Rain | The Paper</title>  og:site_name "The Paper"                                   "Rain"
[[nodiscard]] Headline find_headline(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                     const PageMetadata& page);

}  // namespace audio_edition
