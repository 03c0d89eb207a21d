// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/odt/odt_tree.h"

#include <algorithm>
#include <array>

#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"
#include "text/generated_text.h"

namespace audio_edition {
namespace {

/// What a revision deletes, comments, declarations, and readings that stand above their words.
constexpr NameSet not_read_of_odt{"tracked-changes",
                                  "annotation",
                                  "annotation-end",
                                  "sequence-decls",
                                  "variable-decls",
                                  "user-field-decls",
                                  "forms",
                                  "ruby-text",
                                  "automatic-styles",
                                  "font-face-decls",
                                  "scripts",
                                  "meta",
                                  "settings",
                                  "styles",
                                  "master-styles",
                                  "desc",
                                  "covered-table-cell",
                                  "hidden-paragraph",
                                  "hidden-text",
                                  "binary-data",
                                  "dde-connection-decls",
                                  "index-title-template"};
constexpr NameSet indexes{"table-of-content", "alphabetical-index", "illustration-index", "table-index",
                          "object-index",     "user-index",         "bibliography-index"};

std::string_view style_name(const MarkupTree& part, NodeIndex node) {
    return attribute_of(part, node, "text:style-name");
}

/// "Text_20_body" is written for "Text body".
std::string shown_name(std::string_view name) {
    constexpr std::string_view space = "_20_";
    std::string shown(name);
    for (std::size_t at = shown.find(space); at != std::string::npos; at = shown.find(space, at + 1))
        shown.replace(at, space.size(), " ");
    return shown;
}

std::string language_of(const OdtStyle& style, const OdtStyles& styles) {
    return style.language == styles.language() ? std::string() : style.language;
}

}  // namespace

void OdtTree::add(const MarkupTree& part, TreeBuilder& out) {
    write(part, out);
    const auto body = find_element(part, 0, "body");
    if (!body) return;
    walk(*body + 1, part.nodes[*body].end);
    for (std::size_t i = 0; i < notes_.size(); ++i) {  // a note may hold notes
        const auto [node, id] = notes_[i];
        const NodeIndex text = child_called(part, node, "note-body");
        if (text == no_node) continue;
        const std::string kind = id.substr(0, id.find('-'));
        out.open("aside", {{"epub:type", kind}, {"id", id}}, part.nodes[text].source.begin);
        walk(text + 1, part.nodes[text].end);
        out.close(part.nodes[text].source.end);
    }
}

void OdtTree::walk(NodeIndex first, NodeIndex last) {
    for (NodeIndex i = first; i < last;) {
        end_before(i);
        i = enter(i);
    }
    end_before(no_node);
}

void OdtTree::end_before(NodeIndex node) {
    close_until(node);
    while (!lists_.empty() && lists_.back().first <= node) lists_.pop_back();
}

NodeIndex OdtTree::enter(NodeIndex node) {
    const MarkupNode& at = part_->nodes[node];
    const std::string_view name = at.name;
    if (at.is_text()) {
        out_->text(at.text);
        return at.end;
    }
    if (not_read_of_odt.contains(name)) return at.end;
    if (name == "p" || name == "h") return paragraph(node);
    if (name == "span") return span(node);
    if (name == "note") return note(node);
    if (name == "s" || name == "tab" || name == "line-break") white_space(node);
    if (name == "a") open(node, "a", {{"href", std::string(attribute_of(*part_, node, "xlink:href"))}});
    if (name == "list") list(node);
    if (name == "list-item" || name == "list-header") open(node, "li");
    if (indexes.contains(name)) open(node, "nav");
    if (name == "table") open(node, "table");
    if (name == "table-row") open(node, "tr");
    if (name == "table-cell") {
        const NodeIndex row = at.parent;
        const bool heads = row != no_node && part_->nodes[row].parent != no_node &&
                           part_->nodes[part_->nodes[row].parent].name == "table-header-rows";
        open(node, heads ? "th" : "td");
    }
    if (name == "frame") frame(node);
    if (name == "title" && at.parent != no_node && part_->nodes[at.parent].name == "frame") return at.end;
    return node + 1;
}

ParagraphStyle OdtTree::style_of(NodeIndex paragraph) const {
    for (const std::string_view name : styles_.find("paragraph", style_name(*part_, paragraph)).names) {
        if (name == "Table") return {ParagraphKind::caption};
        const ParagraphStyle style = style_called(shown_name(name));
        if (style.kind != ParagraphKind::plain) return style;
    }
    return {};
}

NodeIndex OdtTree::paragraph(NodeIndex node) {
    const MarkupNode& at = part_->nodes[node];
    const OdtStyle style = styles_.find("paragraph", style_name(*part_, node));
    if (style.display == "none") return at.end;
    ParagraphStyle kind = style_of(node);
    if (kind.kind == ParagraphKind::contents) kind = {};  // the index around it is one
    if (at.name == "h") {
        const std::string_view level = attribute_of(*part_, node, "text:outline-level");
        const int depth = level.size() == 1 && level[0] > '0' && level[0] <= '9' ? level[0] - '0' : 1;
        kind = {ParagraphKind::heading, std::min(depth, 6)};
    }
    std::vector<MarkupAttribute> attributes;
    if (std::string language = language_of(style, styles_); !language.empty())
        attributes.push_back({"lang", std::move(language)});
    open_paragraph(node, kind, std::move(attributes));
    return node + 1;
}

NodeIndex OdtTree::span(NodeIndex node) {
    const OdtStyle style = styles_.find("text", style_name(*part_, node));
    if (style.display == "none") return part_->nodes[node].end;
    if (!style.struck_out.empty() && style.struck_out != "none") open(node, "del");
    if (style.level.starts_with("super")) open(node, "sup");
    if (style.level.starts_with("sub")) open(node, "sub");
    if (style.slant == "italic") open(node, "i");
    if (style.weight == "bold") open(node, "b");
    if (std::string language = language_of(style, styles_); !language.empty())
        open(node, "span", {{"lang", std::move(language)}});
    return node + 1;
}

void OdtTree::list(NodeIndex node) {
    std::string_view style = style_name(*part_, node);
    if (style.empty() && !lists_.empty()) style = lists_.back().second;
    lists_.emplace_back(part_->nodes[node].end, style);
    const std::string_view format = styles_.number_format(style, static_cast<int>(lists_.size()));
    if (format.empty())
        open(node, "ul");
    else
        open(node, "ol", {{"type", std::string(format)}});
}

NodeIndex OdtTree::note(NodeIndex node) {
    const bool at_end = attribute_of(*part_, node, "text:note-class") == "endnote";
    const std::string id = (at_end ? "endnote-" : "footnote-") + std::to_string(notes_.size() + 1);
    notes_.push_back({node, id});
    open(node, "a", {{"epub:type", "noteref"}, {"href", "#" + id}});
    const NodeIndex mark = child_called(*part_, node, "note-citation");
    if (mark != no_node)
        for (NodeIndex i = mark + 1; i < part_->nodes[mark].end; ++i)
            if (part_->nodes[i].is_text()) out_->text(part_->nodes[i].text);
    return part_->nodes[node].end;
}

void OdtTree::frame(NodeIndex node) {
    const auto& nodes = part_->nodes;
    bool picture = false;
    std::string alternative;
    for (NodeIndex i = nodes[node].first_child; i != no_node; i = nodes[i].next_sibling) {
        if (nodes[i].name == "image") picture = true;
        if (nodes[i].name == "desc" || (nodes[i].name == "title" && alternative.empty()))
            alternative = element_text(*part_, i);
    }
    if (picture) open(node, "img", {{"alt", std::move(alternative)}});
}

void OdtTree::white_space(NodeIndex node) {
    const bool in_code = is_in_listing(node);
    if (part_->nodes[node].name == "line-break") {
        if (in_code)
            out_->text(generated_text("\n"));
        else
            open(node, "br");
        return;
    }
    out_->text(generated_text(" "));
}

}  // namespace audio_edition
