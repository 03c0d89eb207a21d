// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/element_text.h"

#include <algorithm>

namespace audio_edition {

std::string element_text(const MarkupTree& tree, NodeIndex node) {
    constexpr NodeIndex most_nodes = 1000;
    const NodeIndex end = std::min(tree.nodes[node].end, node + most_nodes);
    std::string line;
    bool space = false;
    for (NodeIndex i = node; i < end; ++i) {
        for (const char c : tree.nodes[i].text.text()) {
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                space = !line.empty();
            } else {
                if (space) line += ' ';
                space = false;
                line += c;
            }
        }
    }
    return line;
}

MappedText mapped_text_of(const MarkupTree& tree, NodeIndex node) {
    MappedText text;
    for (NodeIndex i = node; i < tree.nodes[node].end; ++i) text.append(tree.nodes[i].text);
    return text;
}

std::optional<NodeIndex> find_element(const MarkupTree& tree, NodeIndex node, std::string_view name) {
    for (NodeIndex i = node + 1; i < tree.nodes[node].end; ++i)
        if (tree.nodes[i].name == name) return i;
    return std::nullopt;
}

std::string_view attribute_of(const MarkupTree& tree, NodeIndex node, std::string_view name) {
    return tree.nodes[node].attribute(name).value_or(std::string_view{});
}

NodeIndex child_called(const MarkupTree& tree, NodeIndex node, std::string_view name) noexcept {
    NodeIndex i = tree.nodes[node].first_child;
    while (i != no_node && tree.nodes[i].name != name) i = tree.nodes[i].next_sibling;
    return i;
}

}  // namespace audio_edition
