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

/// Texinfo spells what is not a letter by its code: "User_002dDefined".
std::string without_codes(std::string_view id) {
    constexpr std::string_view opening = "_00";
    constexpr std::size_t size = 5;
    std::string written(id);
    for (std::size_t at = written.find(opening); at != std::string::npos; at = written.find(opening, at))
        written.replace(at, size, "-");
    return written;
}

/// Before the heading's words may be its number, before those of the id what they are: "2. Trees",
/// "sect.trees"; after these the number of one id of several, "Trees-1".
bool repeats(std::string_view id, std::string_view heading) {
    if (id.empty() || heading.empty()) return false;
    if (heading.ends_with(id) || id.ends_with(heading)) return true;
    const std::size_t end = id.find_last_not_of("0123456789");
    return end != std::string_view::npos && end + 1 < id.size() && heading.ends_with(id.substr(0, end + 1));
}

/// The first heading of an element, where nothing but links stands before it.
NodeIndex heading_after_links(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                              NodeIndex element) {
    constexpr NodeIndex most_before_it = 60;
    constexpr double surely_prose = 80;
    const NodeIndex end = std::min(tree.nodes[element].end, element + most_before_it);
    for (NodeIndex i = element; i < end; ++i) {
        if (class_of(tree.nodes[i]) == ElementClass::heading) return i;
        if (i != element && facts[i].line_prose >= surely_prose) break;
    }
    return no_node;
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
    struct Kind {
        std::vector<NodeIndex> with_ids;
        std::vector<NodeIndex> repeating;
    };
    std::map<std::pair<std::string_view, std::string_view>, Kind> kinds;
    for (NodeIndex i = 1; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        const std::string_view id = node.attribute("id").value_or("");
        if (id.empty() || id.size() > longest || !facts[i].is_shown) continue;
        Kind& kind = kinds[{node.name, node.attribute("class").value_or("")}];
        kind.with_ids.push_back(i);
        const NodeIndex heading = heading_after_links(tree, facts, i);
        if (heading == no_node || facts[heading].all.characters > longest) continue;
        if (repeats(letters_of(without_codes(id)), letters_of(text_below(tree, heading))))
            kind.repeating.push_back(i);
    }
    std::vector<bool> named(tree.nodes.size());
    for (const auto& [name, kind] : kinds) {
        // Where most repeat their headings, the others do so in short.
        if (kind.repeating.size() < enough) continue;
        const bool is_usual = !name.second.empty() && 2 * kind.repeating.size() >= kind.with_ids.size();
        for (const NodeIndex i : is_usual ? kind.with_ids : kind.repeating) named[i] = true;
    }
    return named;
}

}  // namespace audio_edition
