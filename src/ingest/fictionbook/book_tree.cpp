// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fictionbook/book_tree.h"

#include <algorithm>

#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr NameSet without_text{"binary", "description", "stylesheet"};
constexpr NameSet quotations{"annotation", "cite", "epigraph"};
constexpr int lowest_heading = 6;
constexpr std::size_t longest_number = 8;  // bytes of the number above a note

/// l:href, xlink:href or href
std::string link_target(const MarkupNode& node) {
    for (const MarkupAttribute& attribute : node.attributes)
        if (attribute.name == "href" || attribute.name.ends_with(":href")) return attribute.value;
    return {};
}

std::string heading_name(int level) {
    return "h" + std::to_string(std::clamp(level, 1, lowest_heading));
}

}  // namespace

void BookTree::add(TreeBuilder& out) {
    out_ = &out;
    for (NodeIndex i = 0; i < book_.nodes.size();) {
        close_until(i);
        i = enter(i);
    }
    close_until(no_node);
}

void BookTree::close_until(NodeIndex node) {
    for (; !open_.empty() && open_.back().end <= node; open_.pop_back()) {
        out_->close(book_.nodes[open_.back().end - 1].source.end);
        if (open_.back().section) --depth_;
    }
}

void BookTree::open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes) {
    const MarkupNode& at = book_.nodes[node];
    for (const char* const kept : {"id", "xml:lang"})
        if (const auto value = at.attribute(kept)) attributes.push_back({kept, std::string(*value)});
    open_.push_back({at.end, false});
    out_->open(std::move(name), std::move(attributes), at.source.begin);
}

NodeIndex BookTree::enter(NodeIndex node) {
    const MarkupNode& at = book_.nodes[node];
    const std::string_view name = at.name;
    if (at.is_text()) {
        out_->text(at.text);
        return at.end;
    }
    if (without_text.contains(name)) return at.end;
    if (name == "body") return body(node);
    if (name == "section") return section(node);
    if (name == "title") return title(node);
    if (name == "subtitle") return subtitle(node);
    if (name == "p" || name == "v" || name == "text-author") return line(node);
    if (quotations.contains(name)) open(node, "blockquote");
    if (name == "poem") open(node, "div");
    if (name == "stanza") open(node, "p");
    if (name == "table" || name == "tr" || name == "td" || name == "th") open(node, std::string(name));
    return enter_inline(node, name);
}

NodeIndex BookTree::enter_inline(NodeIndex node, std::string_view name) {
    const MarkupNode& at = book_.nodes[node];
    if (name == "strong" || name == "sub" || name == "sup" || name == "code") open(node, std::string(name));
    if (name == "emphasis") open(node, "em");
    if (name == "strikethrough") open(node, "del");
    if (name == "image") open(node, "img", {{"alt", std::string(attribute_of(book_, node, "alt"))}});
    if (name == "a") {
        std::vector<MarkupAttribute> attributes{{"href", link_target(at)}};
        if (attribute_of(book_, node, "type") == "note") attributes.push_back({"epub:type", "noteref"});
        open(node, "a", std::move(attributes));
    }
    return node + 1;
}

NodeIndex BookTree::body(NodeIndex node) {
    const std::string_view name = attribute_of(book_, node, "name");
    in_notes_ = name == "notes" || name == "comments" || name == "footnotes";
    open(node, "div");
    return node + 1;
}

NodeIndex BookTree::section(NodeIndex node) {
    const bool is_note = in_notes_ && book_.nodes[node].attribute("id");
    if (is_note)
        open(node, "aside", {{"epub:type", "footnote"}});
    else
        open(node, "div");
    open_.back().section = !is_note;
    if (!is_note) ++depth_;
    return node + 1;
}

/// What heads a note is its number, or the word that it explains.
NodeIndex BookTree::note_title(NodeIndex node) {
    if (element_text(book_, node).size() <= longest_number) return book_.nodes[node].end;
    open(node, "div");
    return node + 1;
}

NodeIndex BookTree::title(NodeIndex node) {
    if (in_notes_ && depth_ == 0 && open_.size() > 1) return note_title(node);
    if (depth_ == 0 && body_title_ == no_node && !in_notes_) body_title_ = out_->size();
    open(node, heading_name(std::max(depth_, 1)));
    title_end_ = book_.nodes[node].end;
    title_has_line_ = false;
    return node + 1;
}

NodeIndex BookTree::subtitle(NodeIndex node) {
    if (!has_letter(element_text(book_, node))) {
        open(node, "p");
        return node + 1;
    }
    open(node, heading_name(depth_ + 1));
    return node + 1;
}

NodeIndex BookTree::line(NodeIndex node) {
    const MarkupNode& at = book_.nodes[node];
    if (node < title_end_) {
        if (title_has_line_) {
            out_->open("br", {}, at.source.begin);
            out_->close(at.source.begin);
        }
        title_has_line_ = true;
        return node + 1;
    }
    if (at.name != "v") {
        open(node, "p");
        return node + 1;
    }
    if (at.parent != no_node && book_.nodes[at.parent].first_child < node) {
        out_->open("br", {}, at.source.begin);
        out_->close(at.source.begin);
    }
    return node + 1;
}

}  // namespace audio_edition
