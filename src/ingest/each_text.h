// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"

namespace audio_edition {

/// Calls `act` with a MappedText& for the title of every section and for every block but listings of code,
/// which are read as they are written. The sections come in any order.
template <class Act>
void for_each_text(Document& document, const Act& act) {
    std::vector<Section*> waiting;
    for (Section& section : document.sections) waiting.push_back(&section);
    while (!waiting.empty()) {
        Section& section = *waiting.back();
        waiting.pop_back();
        act(section.title);
        for (Block& block : section.blocks)
            if (block.kind != BlockKind::code) act(block.text);
        for (Section& child : section.children) waiting.push_back(&child);
    }
}

}  // namespace audio_edition
