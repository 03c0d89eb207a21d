// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/flow/flow.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// What Project Gutenberg puts before and after a book that has no elements named so: all up to the block
/// that says "*** START OF THE PROJECT GUTENBERG EBOOK …", and all from the one that says "*** END OF …". In
/// document order. Empty for other texts.
[[nodiscard]] std::vector<Omission> gutenberg_omissions(const MarkupTree& tree);

}  // namespace audio_edition
