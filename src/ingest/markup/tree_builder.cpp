// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/tree_builder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace audio_edition {
namespace {

MappedText moved(const MappedText& text, std::size_t offset) {
    MappedText made;
    std::size_t reached = 0;
    for (const MappedText::Piece& piece : text.pieces()) {
        made.append_generated(ByteSpan{reached, piece.text.begin}.of(text.text()));
        made.append(piece.text.of(text.text()), {piece.source.begin + offset, piece.source.end + offset});
        reached = piece.text.end;
    }
    made.append_generated(std::string_view(text.text()).substr(reached));
    return made;
}

}  // namespace

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

void TreeBuilder::graft(MarkupTree& tree, NodeIndex first, NodeIndex last, std::size_t offset) {
    std::vector<NodeIndex> open;
    for (NodeIndex i = first; i < last; ++i) {
        for (; !open.empty() && tree.nodes[open.back()].end <= i; open.pop_back())
            close(tree.nodes[open.back()].source.end + offset);
        MarkupNode& node = tree.nodes[i];
        if (node.is_text()) {
            text(moved(node.text, offset));
        } else {
            this->open(std::move(node.name), std::move(node.attributes), node.source.begin + offset);
            open.push_back(i);
        }
    }
    for (; !open.empty(); open.pop_back()) close(tree.nodes[open.back()].source.end + offset);
}

MarkupTree TreeBuilder::take() {
    while (!open_.empty()) close(0);
    return std::exchange(tree_, {});
}

}  // namespace audio_edition
