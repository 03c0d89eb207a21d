// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ingest/html/page_metadata.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The pictures that a page names as its own (JSON-LD, og:image), as files beside the page: paths from its
/// folder, the best first. Nothing is looked up, let alone fetched.
///
///     <meta property="og:image" content="img/pier.jpg">                      img/pier.jpg
///     <meta property="og:image" content="https://example.org/a/pier.jpg">
///       with <img src="./Pier_files/pier.jpg?w=900"> in the page             Pier_files/pier.jpg
///
/// The second is how browsers save a page: they keep its pictures in a folder beside it, and its metadata as
/// it was.
[[nodiscard]] std::vector<std::string> pictures_beside(const MarkupTree& tree, const PageMetadata& page);

}  // namespace audio_edition
