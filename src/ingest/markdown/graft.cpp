// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/graft.h"

#include <algorithm>

namespace audio_edition {
namespace {

MappedText moved(const MappedText& text, std::size_t offset) {
    MappedText at_its_place;
    std::size_t reached = 0;
    for (const MappedText::Piece& piece : text.pieces()) {
        at_its_place.append_generated(ByteSpan{reached, piece.text.begin}.of(text.text()));
        at_its_place.append(piece.text.of(text.text()),
                            {piece.source.begin + offset, piece.source.end + offset});
        reached = piece.text.end;
    }
    at_its_place.append_generated(ByteSpan{reached, text.text().size()}.of(text.text()));
    return at_its_place;
}

}  // namespace

void graft_body(const MarkupTree& page, std::size_t offset, TreeBuilder& builder) {
    const auto body = std::ranges::find(page.nodes, "body", &MarkupNode::name);
    if (body == page.nodes.end()) return;
    std::vector<NodeIndex> open;  // elements that end behind what follows
    const auto first = static_cast<NodeIndex>(body - page.nodes.begin()) + 1;
    for (NodeIndex i = first; i < body->end; ++i) {
        while (!open.empty() && page.nodes[open.back()].end <= i) {
            builder.close(page.nodes[open.back()].source.end + offset);
            open.pop_back();
        }
        const MarkupNode& node = page.nodes[i];
        if (node.is_text()) {
            builder.text(moved(node.text, offset));
        } else {
            builder.open(node.name, node.attributes, node.source.begin + offset);
            open.push_back(i);
        }
    }
    for (; !open.empty(); open.pop_back()) builder.close(page.nodes[open.back()].source.end + offset);
}

}  // namespace audio_edition
