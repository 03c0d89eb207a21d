// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/docx/styles.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ingest/markup/element_text.h"

namespace audio_edition {
namespace {

int digit(std::string_view text, int otherwise) {
    return text.size() == 1 && text[0] >= '0' && text[0] <= '9' ? text[0] - '0' : otherwise;
}

struct TypeOfFormat {
    std::string_view format;
    std::string_view type;
};

constexpr std::array types{TypeOfFormat{"bullet", ""},       TypeOfFormat{"none", ""},
                           TypeOfFormat{"lowerLetter", "a"}, TypeOfFormat{"upperLetter", "A"},
                           TypeOfFormat{"lowerRoman", "i"},  TypeOfFormat{"upperRoman", "I"}};

std::string_view type_of(std::string_view format) {
    const auto* const found = std::ranges::find(types, format, &TypeOfFormat::format);
    return found == types.end() ? "1" : found->type;
}

long number(std::string_view text, long otherwise) {
    constexpr long most = 1'000'000;
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && value >= 0 && value < most ? value : otherwise;
}

}  // namespace

std::string_view value_of(const MarkupTree& tree, NodeIndex node, std::string_view name) {
    const auto found = find_element(tree, node, name);
    return found ? attribute_of(tree, *found, "w:val") : std::string_view{};
}

Styles::Styles(const MarkupTree& tree) {
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].name != "style") continue;
        Style style{style_called(value_of(tree, i, "name")), std::string(value_of(tree, i, "basedOn"))};
        const int level = digit(value_of(tree, i, "outlineLvl"), 9);
        if (style.own.kind == ParagraphKind::plain && level < 6)
            style.own = {ParagraphKind::heading, level + 1};
        styles_.emplace(attribute_of(tree, i, "w:styleId"), std::move(style));
    }
}

ParagraphStyle Styles::find(std::string_view id) const {
    constexpr int longest_chain = 16;
    auto style = styles_.find(std::string(id));
    for (int step = 0; style != styles_.end() && step < longest_chain; ++step) {
        const ParagraphStyle& own = style->second.own;
        if (own.kind != ParagraphKind::plain) return own;
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
        Levels& levels = levels_[std::string(attribute_of(tree, i, "w:abstractNumId"))];
        for (NodeIndex k = i + 1; k < node.end; ++k) {
            if (tree.nodes[k].name != "lvl") continue;
            const ListLevel level{type_of(value_of(tree, k, "numFmt")),
                                  number(value_of(tree, k, "start"), 1)};
            levels.emplace(attribute_of(tree, k, "w:ilvl"), level);
        }
    }
}

ListLevel Numbering::find(std::string_view id, std::string_view level) const {
    const auto list = abstract_.find(std::string(id));
    if (list == abstract_.end()) return {};
    const auto levels = levels_.find(list->second);
    if (levels == levels_.end()) return {};
    const auto found = levels->second.find(std::string(level));
    return found == levels->second.end() ? ListLevel{} : found->second;
}

}  // namespace audio_edition
