// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/comment_list.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "ingest/flow/element_class.h"
#include "ingest/html/heading_ids.h"
#include "ingest/html/line_rules.h"
#include "ingest/html/page_metadata.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_comment_heading = 60;
constexpr std::uint32_t fewest_labels = 2;
constexpr std::uint32_t most_lines_of_comment = 8;
constexpr std::uint32_t least_beside_comments = 40;  ///< words that are the article

bool heads_comments(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex node,
                    const LanguageWords& language) {
    const bool may_head = class_of(tree.nodes[node]) == ElementClass::heading && facts[node].is_shown &&
                          facts[node].all.characters <= longest_comment_heading;
    if (!may_head) return false;
    const std::string_view rule = line_rule(text_below(tree, node), LinePlace::after_text, language);
    return rule == "comments" || rule == "comment counter";
}

/// The first element after `heading` that has sentences, in what holds the heading or a little further out.
NodeIndex first_after(const MarkupTree& tree, const std::vector<SentenceMass>& masses, NodeIndex heading) {
    constexpr int most_wrappers = 4;
    NodeIndex i = heading;
    for (int above = 0; above < most_wrappers && i != no_node; ++above, i = tree.nodes[i].parent) {
        NodeIndex next = tree.nodes[i].next_sibling;
        for (; next != no_node; next = tree.nodes[next].next_sibling)
            if (masses[next].words > 0) return next;
    }
    return no_node;
}

/// The elements from `first` on, up to the next chapter.
std::vector<NodeIndex> elements_from(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                     NodeIndex first, int level) {
    std::vector<NodeIndex> elements;
    for (NodeIndex i = first; i != no_node; i = tree.nodes[i].next_sibling) {
        if (tree.nodes[i].is_text()) continue;
        const NodeIndex heading = opening_heading(tree, facts, i);
        if (heading != no_node && heading_level(tree.nodes[heading]) <= level) break;
        elements.push_back(i);
    }
    return elements;
}

}  // namespace

std::vector<NodeIndex> find_comment_lists(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                          const std::vector<SentenceMass>& masses,
                                          const LanguageWords& language) {
    std::vector<NodeIndex> found;
    for (NodeIndex heading = 1; heading < tree.nodes.size(); ++heading) {
        if (!found.empty() && heading < tree.nodes[found.back()].end) continue;
        if (!heads_comments(tree, facts, heading, language)) continue;
        const std::vector<NodeIndex> elements = elements_from(tree, facts, first_after(tree, masses, heading),
                                                              heading_level(tree.nodes[heading]));
        SentenceMass all;
        for (const NodeIndex element : elements) all += masses[element];
        const bool are_comments = all.signs >= fewest_labels &&
                                  all.lines <= most_lines_of_comment * all.signs &&
                                  masses.front().words >= all.words + least_beside_comments;
        if (are_comments) std::ranges::copy(elements, std::back_inserter(found));
    }
    return found;
}

}  // namespace audio_edition
