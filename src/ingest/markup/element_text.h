// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/markup/markup_tree.h"

namespace audio_edition {

/// The text below `node` on one line; of its first thousand nodes, which no name or title exceeds.
[[nodiscard]] std::string element_text(const MarkupTree& tree, NodeIndex node);

/// All text below `node`, as it stands. It must come in the order of the source.
[[nodiscard]] MappedText mapped_text_of(const MarkupTree& tree, NodeIndex node);

/// The first element called `name` below `node`, in document order.
[[nodiscard]] std::optional<NodeIndex> find_element(const MarkupTree& tree, NodeIndex node,
                                                    std::string_view name);

/// The first child called `name`; `no_node` where there is none. Unlike `find_element` it does not look
/// deeper, so that an element may hold others of its kind.
[[nodiscard]] NodeIndex child_called(const MarkupTree& tree, NodeIndex node, std::string_view name) noexcept;

/// An attribute, empty where there is none.
[[nodiscard]] std::string_view attribute_of(const MarkupTree& tree, NodeIndex node, std::string_view name);

}  // namespace audio_edition
