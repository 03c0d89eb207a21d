// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/markup_tree.h"

#include <algorithm>

namespace audio_edition {

std::optional<std::string_view> MarkupNode::attribute(std::string_view wanted) const noexcept {
    const auto found = std::ranges::find(attributes, wanted, &MarkupAttribute::name);
    if (found == attributes.end()) return std::nullopt;
    return found->value;
}

}  // namespace audio_edition
