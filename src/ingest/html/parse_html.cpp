// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/parse_html.h"

#include <algorithm>

#include <gumbo.h>

#include "base/error.h"
#include "ingest/html/empty_elements.h"
#include "ingest/html/gumbo_memory.h"
#include "ingest/html/tag_limits.h"
#include "ingest/html/written_text.h"
#include "ingest/markup/tree_builder.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

bool is_element(const GumboNode& node) noexcept {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool is_text(const GumboNode& node) noexcept {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

std::string element_name(const GumboElement& element) {
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    // An element needs a name, or it would be text. Gumbo ends names also at vertical tabs here, where its
    // parser does not: <script VT> is no script.
    std::string found = ascii_lower(std::string_view(name.data, name.length));
    return found.empty() || gumbo_tag_enum(found.c_str()) != GUMBO_TAG_UNKNOWN ? "unknown" : found;
}

std::vector<MarkupAttribute> attributes_of(const GumboElement& element) {
    std::vector<MarkupAttribute> attributes;
    attributes.reserve(element.attributes.length);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        attributes.push_back({attribute->name, attribute->value});
    }
    return attributes;
}

/// Gumbo's tree as ours.
class TreeCopy {
  public:
    /// `page` is what was parsed; it differs from `source` in overwritten tags and in what was added to
    /// `closed`.
    TreeCopy(std::string_view page, const ClosedPage& closed, std::string_view source)
        : page_(page), closed_(closed), written_(source) {}

    MarkupTree copy(const GumboNode& root) {
        enter(root);
        for (const GumboNode* node = &root; node != nullptr;) node = follow(*node, root);
        return builder_.take();
    }

  private:
    /// The node after `node` in document order; those that were left are closed.
    const GumboNode* follow(const GumboNode& node, const GumboNode& root) {
        if (is_element(node) && node.v.element.children.length > 0) return enter_child(node, 0);
        for (const GumboNode* at = &node;; at = at->parent) {
            if (is_element(*at)) leave(*at);
            if (at == &root) return nullptr;
            const std::size_t next = at->index_within_parent + 1;
            if (next < at->parent->v.element.children.length) return enter_child(*at->parent, next);
        }
    }

    const GumboNode* enter_child(const GumboNode& parent, std::size_t index) {
        const auto* child = static_cast<const GumboNode*>(parent.v.element.children.data[index]);
        enter(*child);
        return child;
    }

    void enter(const GumboNode& node) {
        if (is_element(node)) {
            const GumboStringPiece tag = node.v.element.original_tag;
            if (tag.length != 0) reached_ = offset(tag);
            builder_.open(element_name(node.v.element), attributes_of(node.v.element), reached_);
        } else if (is_text(node)) {
            const ByteSpan span = span_of(node.v.text.original_text);
            builder_.text(written_.map(span, node.v.text.text));
            reached_ = span.end;
        }
    }

    void leave(const GumboNode& node) {
        const GumboElement& element = node.v.element;
        const GumboStringPiece last =
            element.original_end_tag.length != 0 ? element.original_end_tag : element.original_tag;
        builder_.close(last.length == 0 ? 0 : span_of(last).end);
    }

    [[nodiscard]] std::size_t offset(const GumboStringPiece& piece) const noexcept {
        const auto offset = static_cast<std::size_t>(piece.data - page_.data());
        return closed_.written_at(std::min(offset, page_.size()));
    }

    [[nodiscard]] ByteSpan span_of(const GumboStringPiece& piece) const noexcept {
        if (piece.length == 0) return {reached_, reached_};
        return {offset(piece), offset({piece.data + piece.length, 0})};
    }

    std::string_view page_;
    const ClosedPage& closed_;
    WrittenText written_;
    TreeBuilder builder_;
    std::size_t reached_ = 0;
};

[[noreturn]] void refuse(const std::string& where, std::size_t memory) {
    throw Error(ErrorKind::broken_input, where,
                "takes more than " + std::to_string(memory >> 20U) +
                    " MiB to parse as HTML; give a smaller page, or its text alone");
}

}  // namespace

MarkupTree parse_html(std::string_view source, const std::string& where, const HtmlLimits& limits) {
    const ClosedPage closed = close_empty_elements(source);
    const std::string_view whole = closed.text.empty() ? source : std::string_view(closed.text);
    const std::string limited = within_tag_limits(whole, limits);
    const std::string_view page = limited.empty() ? whole : std::string_view(limited);
    GumboMemory memory(limits.memory);
    const GumboOptions options = memory.options();
    if (setjmp(memory.spent) != 0) refuse(where, limits.memory);
    const GumboOutput* output = gumbo_parse_with_options(&options, page.data(), page.size());
    return TreeCopy(page, closed, source).copy(*output->root);
}

}  // namespace audio_edition
