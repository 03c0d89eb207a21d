// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/clutter.h"

#include <algorithm>
#include <map>

#include "ingest/html/class_words.h"
#include "ingest/html/page_parts.h"

namespace audio_edition {
namespace {

/// Characters of prose that are enough to be the article, when all else is left out.
constexpr double enough_elsewhere = 200;
/// Greatest shares of a page's prose that a part of each kind may hold.
constexpr double largest_certain = 0.7;
constexpr double largest_named = 0.35;
constexpr double largest_ambiguous = 0.1;

bool holds(const MarkupTree& tree, NodeIndex outer, NodeIndex inner) noexcept {
    return inner != no_node && outer <= inner && inner < tree.nodes[outer].end;
}

bool holds_any(const MarkupTree& tree, NodeIndex outer, const std::vector<NodeIndex>& inner) {
    const auto first = std::ranges::lower_bound(inner, outer);
    return first != inner.end() && *first < tree.nodes[outer].end;
}

/// Posts of other people: quoted in the text, they are part of it.
bool holds_quotation(const MarkupTree& tree, NodeIndex node) {
    for (NodeIndex i = node; i < tree.nodes[node].end; ++i) {
        if (tree.nodes[i].name == "blockquote") return true;
    }
    return false;
}

bool is_clutter(const MarkupTree& tree, NodeIndex node, const PagePart& part, const ElementFacts& facts,
                double all_prose) {
    const double rest = all_prose - facts.prose;
    if (tree.nodes[node].name == "article" && (part.surely || facts.prose > largest_ambiguous * all_prose))
        return false;
    if (part.rule == "comments") return rest >= enough_elsewhere || facts.prose < 0.3 * all_prose;
    if (part.rule == "share links" && facts.prose > 0 && holds_quotation(tree, node)) return false;
    const bool certain = part.surely || part.rule == "related links" ||
                         (!part.article && (part.rule == "cookie notice" || part.rule == "dialog"));
    if (certain) return rest >= enough_elsewhere && facts.prose < largest_certain * all_prose;
    return facts.prose < (part.article ? largest_ambiguous : largest_named) * all_prose;
}

/// Whether it could be what an author set beside the text: <div class="sidebar"> of sentences.
bool may_be_box(const MarkupNode& node, const PagePart& part, const ElementFacts& facts) {
    constexpr double most_linked = 0.3;
    return part.rule == "sidebar" && !part.surely && has_token(node, "class", "sidebar") && facts.prose > 0 &&
           facts.all.link_density() <= most_linked;
}

/// Where a parent has its paragraphs.
struct Paragraphs {
    NodeIndex first = no_node;
    NodeIndex last = no_node;
};

Paragraphs paragraphs_in(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex parent) {
    Paragraphs found;
    for (NodeIndex i = tree.nodes[parent].first_child; i != no_node; i = tree.nodes[i].next_sibling) {
        if (facts[i].line_prose == 0 || facts[i].blocks != 0) continue;
        if (found.first == no_node) found.first = i;
        found.last = i;
    }
    return found;
}

/// What a page has at its side does not stand among paragraphs. Where one of the boxes does, they are the
/// author's.
bool are_in_text(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                 const std::vector<NodeIndex>& boxes) {
    std::map<NodeIndex, Paragraphs> known;
    return std::ranges::any_of(boxes, [&](NodeIndex box) {
        const NodeIndex parent = tree.nodes[box].parent;
        const auto [place, is_new] = known.try_emplace(parent);
        if (is_new) place->second = paragraphs_in(tree, facts, parent);
        return place->second.first < box && box < place->second.last && place->second.last != no_node;
    });
}

bool is_frame_of_page(const MarkupNode& node) noexcept {
    return node.name == "html" || node.name == "body" || node.name == "main";
}

}  // namespace

std::vector<std::string_view> find_clutter(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                           const Headline& headline, const std::vector<bool>& heading_ids,
                                           const std::vector<NodeIndex>& kept) {
    std::vector<std::string_view> rules(tree.nodes.size());
    std::vector<NodeIndex> boxes;
    for (NodeIndex i = 1; i < tree.nodes.size();) {
        const MarkupNode& node = tree.nodes[i];
        const bool is_text = holds(tree, i, headline.element) || holds_any(tree, i, kept);
        if (!facts[i].is_shown || is_frame_of_page(node) || is_text) {
            ++i;
            continue;
        }
        const PagePart part = page_part(node, heading_ids[i] ? words_of_class(node) : class_words(node));
        const bool clutter = !part.rule.empty() && is_clutter(tree, i, part, facts[i], facts[0].prose);
        if (clutter) rules[i] = part.rule;
        if (clutter && may_be_box(node, part, facts[i])) boxes.push_back(i);
        i = clutter ? node.end : i + 1;
    }
    if (are_in_text(tree, facts, boxes)) {
        for (const NodeIndex box : boxes) rules[box] = {};
    }
    return rules;
}

}  // namespace audio_edition
