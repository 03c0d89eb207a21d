// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "ingest/markup/tree_builder.h"

namespace audio_edition {

/// Adds what is in the <body> of `page` to the element that is open in `builder`. `page` was parsed from bytes
/// that stand at `offset` of the builder's source. Elements keep their attributes.
void graft_body(const MarkupTree& page, std::size_t offset, TreeBuilder& builder);

}  // namespace audio_edition
