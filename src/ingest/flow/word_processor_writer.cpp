// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/word_processor_writer.h"

#include <utility>

#include "text/generated_text.h"

namespace audio_edition {

void WordProcessorWriter::write(const MarkupTree& part, TreeBuilder& out) noexcept {
    part_ = &part;
    out_ = &out;
    listing_end_ = 0;
}

void WordProcessorWriter::close_until(NodeIndex node) {
    for (; !open_.empty() && open_.back().end <= node; open_.pop_back())
        for (int i = 0; i < open_.back().elements; ++i) out_->close(0);
}

void WordProcessorWriter::open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes) {
    const MarkupNode& at = part_->nodes[node];
    if (open_.empty() || open_.back().end != at.end) open_.push_back({at.end, 0});
    ++open_.back().elements;
    out_->open(std::move(name), std::move(attributes), at.source.begin);
}

void WordProcessorWriter::remember(std::vector<NodeIndex>& paragraphs, NodeIndex node, std::string name,
                                   std::vector<MarkupAttribute> attributes) {
    paragraphs.push_back(out_->size());
    open(node, std::move(name), std::move(attributes));
}

void WordProcessorWriter::open_paragraph(NodeIndex node, const ParagraphStyle& style,
                                         std::vector<MarkupAttribute> attributes) {
    switch (style.kind) {
        case ParagraphKind::heading:
            return open(node, "h" + std::to_string(style.heading), std::move(attributes));
        case ParagraphKind::title:
            return remember(title_page_.titles, node, "h1", std::move(attributes));
        case ParagraphKind::author:
            return remember(title_page_.authors, node, "p", std::move(attributes));
        case ParagraphKind::date:
            return remember(title_page_.dates, node, "p", std::move(attributes));
        case ParagraphKind::code:
            return add_line(node);
        case ParagraphKind::quote:
            return open(node, "blockquote", std::move(attributes));
        case ParagraphKind::caption:
            return open(node, "figcaption", std::move(attributes));
        case ParagraphKind::contents:
            return open(node, "nav", std::move(attributes));
        default:
            return open(node, "p", std::move(attributes));
    }
}

/// The paragraphs of a listing follow each other, each of them a line.
void WordProcessorWriter::add_line(NodeIndex node) {
    if (is_in_listing(node)) {
        out_->text(generated_text("\n"));
        return;
    }
    const auto& nodes = part_->nodes;
    NodeIndex last = node;
    for (NodeIndex next = nodes[node].next_sibling; next != no_node; next = nodes[next].next_sibling) {
        if (nodes[next].name == "p" && style_of(next).kind == ParagraphKind::code)
            last = next;
        else if (!nodes[next].is_text() && !may_stand_between_lines(next))
            break;
    }
    listing_end_ = nodes[last].end;
    open_.push_back({listing_end_, 2});
    out_->open("pre", {}, nodes[node].source.begin);
    out_->open("code", {}, nodes[node].source.begin);
}

}  // namespace audio_edition
