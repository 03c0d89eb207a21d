// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/heading_ids.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "ingest/comparable.h"
#include "ingest/flow/element_class.h"
#include "ingest/html/headline.h"

namespace audio_edition {
namespace {

/// Letters and digits alone.
std::string letters_of(std::string_view text) {
    std::string letters = comparable(text);
    std::erase(letters, ' ');
    return letters;
}

/// Before the heading's words may be its number, before those of the id what they are: "2. Trees", "sect.trees".
bool repeats(std::string_view id, std::string_view heading) {
    return !id.empty() && !heading.empty() && (heading.ends_with(id) || id.ends_with(heading));
}

}  // namespace

NodeIndex opening_heading(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex element) {
    // Wrappers and anchors stand before a heading, never much.
    constexpr NodeIndex most_before = 12;
    const NodeIndex end = std::min(tree.nodes[element].end, element + most_before);
    for (NodeIndex i = element; i < end; ++i) {
        if (class_of(tree.nodes[i]) == ElementClass::heading) return i;
        if (tree.nodes[i].is_text() && facts[i].all.characters > 0) break;
    }
    return no_node;
}

std::vector<bool> find_heading_ids(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    constexpr std::size_t longest = 400;
    constexpr std::size_t enough = 3;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<NodeIndex>> kinds;
    for (NodeIndex i = 1; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        const std::string_view id = node.attribute("id").value_or("");
        if (id.empty() || id.size() > longest || !facts[i].is_shown) continue;
        const NodeIndex heading = opening_heading(tree, facts, i);
        if (heading == no_node || facts[heading].all.characters > longest) continue;
        if (repeats(letters_of(id), letters_of(text_below(tree, heading))))
            kinds[{node.name, node.attribute("class").value_or("")}].push_back(i);
    }
    std::vector<bool> named(tree.nodes.size());
    for (const auto& [kind, elements] : kinds) {
        if (elements.size() < enough) continue;
        for (const NodeIndex i : elements) named[i] = true;
    }
    return named;
}

}  // namespace audio_edition
