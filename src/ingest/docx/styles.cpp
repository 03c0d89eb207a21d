// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/docx/styles.h"

#include <algorithm>

#include "ingest/markup/element_text.h"

namespace audio_edition {
namespace {

std::string lower(std::string_view text) {
    std::string made(text);
    for (char& c : made)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return made;
}

int digit(std::string_view text, int otherwise) {
    return text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? text[0] - '0' : otherwise;
}

/// Names of the built-in styles are English in every language's files.
ParagraphStyle by_name(std::string_view written) {
    const std::string name = lower(written);
    ParagraphStyle style;
    if (name.starts_with("heading ")) style.heading = std::min(digit(std::string_view(name).substr(8), 0), 6);
    style.is_title = name == "title";
    style.is_quote = name == "quote" || name == "intense quote";
    return style;
}

}  // namespace

std::string_view value_of(const MarkupTree& tree, NodeIndex node, std::string_view name) {
    const auto found = find_element(tree, node, name);
    return found ? attribute_of(tree, *found, "w:val") : std::string_view{};
}

Styles::Styles(const MarkupTree& tree) {
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].name != "style") continue;
        Style style{by_name(value_of(tree, i, "name")), std::string(value_of(tree, i, "basedOn"))};
        const int level = digit(value_of(tree, i, "outlineLvl"), 9);
        if (style.own.heading == 0 && level < 6) style.own.heading = level + 1;
        styles_.emplace(attribute_of(tree, i, "w:styleId"), std::move(style));
    }
}

ParagraphStyle Styles::find(std::string_view id) const {
    constexpr int longest_chain = 16;
    auto style = styles_.find(std::string(id));
    for (int step = 0; style != styles_.end() && step < longest_chain; ++step) {
        const ParagraphStyle& own = style->second.own;
        if (own.heading != 0 || own.is_title || own.is_quote) return own;
        style = styles_.find(style->second.based_on);
    }
    return {};
}

Numbering::Numbering(const MarkupTree& tree) {
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "num")
            abstract_.emplace(attribute_of(tree, i, "w:numId"), value_of(tree, i, "abstractNumId"));
        if (node.name != "abstractNum") continue;
        auto& levels = numbered_[std::string(attribute_of(tree, i, "w:abstractNumId"))];
        for (NodeIndex k = i + 1; k < node.end; ++k) {
            if (tree.nodes[k].name != "lvl") continue;
            const std::string_view format = value_of(tree, k, "numFmt");
            levels.emplace(attribute_of(tree, k, "w:ilvl"), format != "bullet" && format != "none");
        }
    }
}

bool Numbering::is_numbered(std::string_view id, std::string_view level) const {
    const auto list = abstract_.find(std::string(id));
    if (list == abstract_.end()) return false;
    const auto levels = numbered_.find(list->second);
    if (levels == numbered_.end()) return false;
    const auto found = levels->second.find(std::string(level));
    return found != levels->second.end() && found->second;
}

}  // namespace audio_edition
