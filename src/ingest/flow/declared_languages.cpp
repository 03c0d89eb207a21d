// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/declared_languages.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "text/utf8.h"

namespace audio_edition {
namespace {

std::optional<std::string_view> language_attribute(const MarkupNode& node) {
    const auto xml = node.attribute("xml:lang");
    return xml ? xml : node.attribute("lang");
}

bool speaks_for_document(const MarkupNode& node) {
    return node.name == "html" || node.name == "body";
}

bool declares_language(const MarkupNode& node) {
    return !speaks_for_document(node) && language_attribute(node).has_value();
}

}  // namespace

DeclaredLanguages::DeclaredLanguages(const MarkupTree& tree) : tree_(tree) {
    if (std::ranges::none_of(tree.nodes, declares_language)) return;
    declared_by_.resize(tree.nodes.size(), no_node);
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (declares_language(node)) {
            declared_by_[i] = i;
        } else if (node.parent != no_node && !speaks_for_document(node)) {
            declared_by_[i] = declared_by_[node.parent];
        }
    }
}

std::string DeclaredLanguages::of(NodeIndex first, NodeIndex last) const {
    if (declared_by_.empty()) return {};
    std::optional<std::string_view> all;
    bool differ = false;
    for (NodeIndex i = first; i < last && !differ; ++i) {
        const MarkupNode& node = tree_.nodes[i];
        if (!node.is_text() || !has_letter(node.text.text())) continue;
        const std::string_view here =
            declared_by_[i] == no_node
                ? std::string_view()
                : language_attribute(tree_.nodes[declared_by_[i]]).value_or(std::string_view());
        differ = all && *all != here;
        all = here;
    }
    return std::string(differ ? around(first, last) : all.value_or(""));
}

/// Of the innermost element that declares one and holds all of the nodes.
std::string_view DeclaredLanguages::around(NodeIndex first, NodeIndex last) const {
    NodeIndex i = declared_by_[first];
    while (i != no_node && tree_.nodes[i].end < last) {
        const NodeIndex parent = tree_.nodes[i].parent;
        i = parent == no_node ? no_node : declared_by_[parent];
    }
    return i == no_node ? std::string_view()
                        : language_attribute(tree_.nodes[i]).value_or(std::string_view());
}

}  // namespace audio_edition
