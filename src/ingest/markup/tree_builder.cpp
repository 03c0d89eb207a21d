// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/tree_builder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace audio_edition {

NodeIndex TreeBuilder::add(MarkupNode node) {
    const auto index = static_cast<NodeIndex>(tree_.nodes.size());
    assert(index == 0 || !open_.empty());
    if (!open_.empty()) {
        OpenElement& parent = open_.back();
        node.parent = parent.node;
        NodeIndex& link = parent.last_child == no_node ? tree_.nodes[parent.node].first_child
                                                       : tree_.nodes[parent.last_child].next_sibling;
        link = index;
        parent.last_child = index;
    }
    node.end = index + 1;
    tree_.nodes.push_back(std::move(node));
    return index;
}

NodeIndex TreeBuilder::open(std::string name, std::vector<MarkupAttribute> attributes, std::size_t begin) {
    MarkupNode node;
    node.name = std::move(name);
    node.attributes = std::move(attributes);
    node.source = {begin, begin};
    const NodeIndex index = add(std::move(node));
    open_.push_back({index, no_node});
    return index;
}

void TreeBuilder::close(std::size_t end) {
    MarkupNode& node = tree_.nodes[open_.back().node];
    node.source.end = std::max(node.source.end, end);
    node.end = static_cast<NodeIndex>(tree_.nodes.size());
    open_.pop_back();
    if (open_.empty()) return;
    MarkupNode& parent = tree_.nodes[open_.back().node];
    parent.source.end = std::max(parent.source.end, node.source.end);
}

void TreeBuilder::text(MappedText text) {
    if (text.empty()) return;
    MarkupNode node;
    node.source = text.source();
    node.text = std::move(text);
    MarkupNode& parent = tree_.nodes[open_.back().node];
    parent.source.end = std::max(parent.source.end, node.source.end);
    add(std::move(node));
}

MarkupTree TreeBuilder::take() {
    while (!open_.empty()) close(0);
    return std::exchange(tree_, {});
}

}  // namespace audio_edition
