// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/html/element_facts.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The heading that is the first text of an element, or the element itself where it is one; no_node where it
/// begins with other text.
[[nodiscard]] NodeIndex opening_heading(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                        NodeIndex element);

/// For each node, whether its id only repeats the heading that it is or that it opens with. Such ids are the
/// author's words: a chapter on copyright is not the line of that name at the foot of a page.
///
///     <section id="trees"><h2>1. Trees</h2>…  <section id="sponsors"><h2>2. Sponsors</h2>…  <section id="soil">…
///
/// Pages name parts of their own in the same way, <div id="comments"><h2>Comments</h2>. So it takes three
/// elements of one name and class; where most of a class do it, the ids of all of them are such. Time grows
/// with the page. Pure.
[[nodiscard]] std::vector<bool> find_heading_ids(const MarkupTree& tree,
                                                 const std::vector<ElementFacts>& facts);

}  // namespace audio_edition
