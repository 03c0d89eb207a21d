// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// Whether an element is a sign that leads to the very place where it stands, as programs put it after
/// headings for those who want the address:
///
///     <h2 id="tea">Tea <a href="#tea" title="Permanent link">¶</a></h2>      also #, §, a chain, an anchor
[[nodiscard]] bool is_permanent_link(const MarkupTree& tree, NodeIndex node);

}  // namespace audio_edition
