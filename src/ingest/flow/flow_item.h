// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// A note that a block refers to.
struct NoteCall {
    NodeIndex note = no_node;
    std::string shown;  ///< the marker: "12", "*"
};

/// A block or a heading, before it is known which section it belongs to.
struct FlowItem {
    Block block;
    int level = 0;        ///< 1 to 6 for a heading that begins a section; 0 for a block
    NodeIndex first = 0;  ///< the nodes it was made of,
    NodeIndex last = 0;   ///< half-open
    std::vector<NoteCall> notes;
};

}  // namespace audio_edition
