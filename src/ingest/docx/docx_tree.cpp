// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/docx/docx_tree.h"

#include <algorithm>
#include <utility>

#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Properties, deleted and moved text, codes of fields, and what stands beside its own copy.
constexpr NameSet left_out{"pPr",          "rPr",        "sectPr",  "del",     "moveFrom", "instrText",
                           "delText",      "Fallback",   "tblPr",   "trPr",    "tcPr",     "tblGrid",
                           "tblPrEx",      "rPrChange",  "binData", "fldData", "sdtPr",    "sdtEndPr",
                           "delInstrText", "background", "rt"};

/// w:val="0" or "false" switches a property off.
bool is_on(const MarkupTree& tree, NodeIndex node, std::string_view name) {
    const auto found = find_element(tree, node, name);
    if (!found) return false;
    const std::string_view value = attribute_of(tree, *found, "w:val");
    return value != "0" && value != "false";
}

/// Runs of punctuation and figures are in no language.
bool shows_letters(const MarkupTree& tree, NodeIndex node) {
    return node != no_node && has_letter(element_text(tree, node));
}

}  // namespace

void DocxTree::add(const MarkupTree& part, TreeBuilder& out) {
    write(part, out);
    for (NodeIndex i = 0; i < part.nodes.size();) {
        close_until(i);
        i = enter(i);
    }
    close_until(no_node);
}

void DocxTree::open(NodeIndex node, std::string name, std::vector<MarkupAttribute> attributes) {
    if (!language_.empty()) attributes.push_back({"lang", std::exchange(language_, {})});
    WordProcessorWriter::open(node, std::move(name), std::move(attributes));
}

NodeIndex DocxTree::run(NodeIndex node) {
    const NodeIndex properties = child_called(*part_, node, "rPr");
    if (properties == no_node) return node + 1;
    const bool struck_out = is_on(*part_, properties, "strike") || is_on(*part_, properties, "dstrike");
    if (struck_out) open(node, "del", {});
    if (is_on(*part_, properties, "vanish")) return part_->nodes[node].end;
    const std::string_view level = value_of(*part_, properties, "vertAlign");
    if (level == "superscript" || level == "subscript") open(node, level == "superscript" ? "sup" : "sub");
    return node + 1;
}

NodeIndex DocxTree::enter(NodeIndex node) {
    const MarkupNode& at = part_->nodes[node];
    const std::string_view name = at.name;
    if (at.is_text() || left_out.contains(name)) return at.end;
    if (name == "p") return paragraph(node);
    if (name == "r") return run(node);
    if (name == "t") {
        for (NodeIndex i = node + 1; i < at.end; ++i) out_->text(part_->nodes[i].text);
        return at.end;
    }
    if (name == "tab" || name == "cr" || name == "noBreakHyphen")
        out_->text(generated_text(name == "tab" ? " " : "-"));
    if (name == "br" && attribute_of(*part_, node, "w:type").empty()) {
        if (is_in_listing(node)) {
            out_->text(generated_text("\n"));
        } else {
            open(node, "br");
        }
    }
    if (name == "sdt") {
        const NodeIndex properties = child_called(*part_, node, "sdtPr");
        if (properties == no_node) return node + 1;
        if (find_element(*part_, properties, "showingPlcHdr")) return at.end;  // "Click here to enter text"
        if (value_of(*part_, properties, "docPartGallery") == "Table of Contents") open(node, "nav");
    }
    if (name == "tbl") open(node, "table");
    if (name == "tr") open(node, "tr");
    if (name == "tc") {
        // A part may be nothing but a cell.
        const NodeIndex row = at.parent == no_node ? no_node : child_called(*part_, at.parent, "trPr");
        open(node, row != no_node && is_on(*part_, row, "tblHeader") ? "th" : "td");
    }
    if (name == "docPr") open(node, "img", {{"alt", std::string(attribute_of(*part_, node, "descr"))}});
    if (name == "footnoteReference") reference(node, "footnote");
    if (name == "endnoteReference") reference(node, "endnote");
    if (name == "footnote" || name == "endnote") {
        if (at.attribute("w:type")) return at.end;  // the rule above the notes
        const std::string id(attribute_of(*part_, node, "w:id"));
        open(node, "aside", {{"epub:type", std::string(name)}, {"id", std::string(name) + "-" + id}});
    }
    return node + 1;
}

void DocxTree::reference(NodeIndex node, std::string_view kind) {
    const std::string id(attribute_of(*part_, node, "w:id"));
    open(node, "a", {{"epub:type", "noteref"}, {"href", "#" + std::string(kind) + "-" + id}});
    out_->text(generated_text(std::to_string(++notes_)));
}

ParagraphStyle DocxTree::style_of(NodeIndex paragraph) const {
    const NodeIndex properties = child_called(*part_, paragraph, "pPr");
    return properties == no_node ? ParagraphStyle{} : styles_.find(value_of(*part_, properties, "pStyle"));
}

/// Marks of places and the like, which hold nothing.
bool DocxTree::may_stand_between_lines(NodeIndex node) const {
    return part_->nodes[node].end == node + 1;
}

/// What all runs of a paragraph with words say of their language; empty where one says nothing, or another.
/// Paragraphs within it, as in a text box, are not looked at.
std::string DocxTree::language_of(NodeIndex paragraph) const {
    constexpr NameSet around_runs{"hyperlink", "ins", "smartTag", "moveTo"};
    const auto& nodes = part_->nodes;
    std::string language;
    NodeIndex outer = no_node;  // the run's parent, where that is not the paragraph
    for (NodeIndex i = nodes[paragraph].first_child; i != no_node || outer != no_node;) {
        if (i == no_node) {
            i = nodes[std::exchange(outer, no_node)].next_sibling;
            continue;
        }
        if (outer == no_node && around_runs.contains(nodes[i].name)) {
            outer = i;
            i = nodes[i].first_child;
            continue;
        }
        if (nodes[i].name == "r" && shows_letters(*part_, child_called(*part_, i, "t"))) {
            const NodeIndex properties = child_called(*part_, i, "rPr");
            const std::string_view here =
                properties == no_node ? std::string_view() : value_of(*part_, properties, "lang");
            const auto base = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
            if (here.empty() || (!language.empty() && base(language) != base(here))) return {};
            if (language.empty()) language = here;
        }
        i = nodes[i].next_sibling;
    }
    return language;
}

NodeIndex DocxTree::paragraph(NodeIndex node) {
    language_ = language_of(node);
    const NodeIndex next = paragraph_element(node);
    language_.clear();
    return next;
}

NodeIndex DocxTree::paragraph_element(NodeIndex node) {
    const NodeIndex properties = child_called(*part_, node, "pPr");
    const NodeIndex list = properties == no_node ? no_node : child_called(*part_, properties, "numPr");
    const ParagraphStyle style = style_of(node);
    const bool listed = list != no_node && value_of(*part_, list, "numId") != "0";
    const bool plain = style.kind == ParagraphKind::plain || style.kind == ParagraphKind::subtitle;
    if (plain && listed) {
        list_item(node, list);
        return node + 1;
    }
    std::vector<MarkupAttribute> attributes;
    if (style.kind != ParagraphKind::code && !language_.empty())
        attributes.push_back({"lang", std::exchange(language_, {})});
    open_paragraph(node, style, std::move(attributes));
    return node + 1;
}

void DocxTree::list_item(NodeIndex node, NodeIndex list) {
    const std::string_view id = value_of(*part_, list, "numId");
    const std::string_view level = value_of(*part_, list, "ilvl");
    const ListLevel found = numbering_.find(id, level.empty() ? "0" : level);
    if (found.type.empty()) {
        open(node, "ul");
        open(node, "li");
    } else {
        open(node, "ol", {{"type", std::string(found.type)}});
        open(node, "li", {{"value", next_number(id, level, found.start)}});
    }
}

std::string DocxTree::next_number(std::string_view list, std::string_view level, long start) {
    constexpr std::size_t deepest = 9;
    const std::size_t depth = level.size() == 1 ? static_cast<std::size_t>(level[0] - '0') % deepest : 0;
    std::vector<long>& counters = counters_[std::string(list)];
    counters.resize(deepest);
    std::fill(counters.begin() + static_cast<std::ptrdiff_t>(depth) + 1, counters.end(), 0);
    counters[depth] += counters[depth] == 0 ? start : 1;
    return std::to_string(counters[depth]);
}

}  // namespace audio_edition
