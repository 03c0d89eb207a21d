// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/flow/flow.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Leaves out, as "contents list", lists and tables that show next to nothing but links to places in the
/// work, and three lines or more in a row that do, be they paragraphs or links that line breaks part:
///
///     <table><tr><th>Chapter<th>Page <tr><td>I.<td><a href="#one">The Rain</a><td>1 <tr>…</table>
///     <p><a href="#one">The Rain</a></p><p><a href="#two">The Sun</a></p><p><a href="#three">The Wind</a></p>
///
/// Numbers beside the links do not count, other words hardly. The places come in the order of the work, or
/// the links are something else: the choices of a story to be played. `links` holds what leads to places in
/// the work, in document order, but for what leads to notes; `to` may be no_node where it is not known. Time
/// grows with the tree. Pure.
void leave_out_contents_lists(const MarkupTree& tree, const std::vector<FlowLink>& links,
                              std::vector<Omission>& omissions);

}  // namespace audio_edition
