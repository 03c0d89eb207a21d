// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/block_markup.h"

#include <algorithm>

namespace audio_edition {

BlockMarkup block_markup(BlockKind kind, int level) {
    switch (kind) {
        case BlockKind::heading:
            return {"h" + std::to_string(std::clamp(level, 1, 6)), ""};
        case BlockKind::paragraph:
            break;
        case BlockKind::list_item:
            return {"li", "ul", "", "list", true};
        case BlockKind::quote:
            return {"p", "blockquote", "", "", true};
        case BlockKind::table:
            return {"p", "div", R"( class="table")", "table", true};
        case BlockKind::figure:
            return {"p", "figure", "", "figure", false};
        case BlockKind::code:
            return {"pre", ""};
        case BlockKind::note:
            return {"p", "aside", R"( epub:type="footnote" role="doc-footnote")", "footnote", false};
    }
    return {"p", ""};
}

}  // namespace audio_edition
