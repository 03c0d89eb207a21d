// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/notes.h"

#include <algorithm>

#include "ingest/flow/element_class.h"
#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr NameSet marker_types{"noteref", "annoref"};
constexpr NameSet link_back_types{"backlink", "referrer"};
constexpr NameSet note_types{"footnote", "endnote", "rearnote", "note"};

/// What a longer link shows is no marker.
constexpr std::size_t longest_marker = 12;

/// A larger block is no note, unless it is typed as one; this also bounds the search.
constexpr NodeIndex most_nodes_of_note = 1000;

/// How far above the place that a marker leads to its block may be.
constexpr int furthest_above = 32;

/// Of the links to one place, as many are looked at.
constexpr std::size_t most_links_to_place = 16;

bool contains(const MarkupTree& tree, NodeIndex outer, NodeIndex inner) noexcept {
    return outer <= inner && inner < tree.nodes[outer].end;
}

/// "12", "*", "††", "[12]", "(a)", "iv", "12." as markers are.
bool looks_like_marker(std::string_view text) {
    constexpr std::u32string_view brackets = U"[](){}.:\u00A0 ";
    constexpr std::u32string_view symbols = U"*\u2020\u2021\u00A7\u00B6\u2016#\u00B9\u00B2\u00B3";
    std::string inner;
    std::size_t count = 0;
    std::size_t digits = 0;
    std::size_t marks = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (brackets.find(c.value) == std::u32string_view::npos && !is_ignorable(c.value)) {
            inner.append(text.substr(at, c.size));
            ++count;
            digits += is_digit(c.value) ? 1 : 0;
            marks += symbols.find(c.value) == std::u32string_view::npos ? 0 : 1;
        }
        at += c.size;
    }
    if (count == 0 || count > 4) return false;
    if (digits == count || marks == count) return true;
    if (count == 1 && is_letter(decode_at(inner, 0).value)) return true;
    return roman_value(inner).has_value();
}

bool is_block(const MarkupNode& element) noexcept {
    switch (class_of(element)) {
        case ElementClass::division:
        case ElementClass::list_item:
        case ElementClass::quotation:
            return true;
        default:
            return false;
    }
}

/// Whether no white space parts a marker from the word that it follows.
bool is_attached(const MarkupTree& tree, NodeIndex marker) {
    constexpr int most_raised = 4;  // <sup> and the like around it
    NodeIndex first = marker;
    for (int around = 0; around < most_raised && first > 0; ++around, --first) {
        const MarkupNode& node = tree.nodes[first - 1];
        if (node.is_text() || node.end < tree.nodes[marker].end || class_of(node) != ElementClass::phrase)
            break;
    }
    const std::string_view before = first == 0 ? std::string_view{} : tree.nodes[first - 1].text.text();
    return !before.empty() && !is_space(decode_before(before, before.size()).value);
}

/// The words of a heading stay its words where they lead back to the list of contents.
bool is_in_heading(const MarkupTree& tree, NodeIndex node) noexcept {
    constexpr int most_wrappers = 4;
    NodeIndex i = tree.nodes[node].parent;
    for (int above = 0; i != no_node && above < most_wrappers; ++above, i = tree.nodes[i].parent) {
        if (class_of(tree.nodes[i]) == ElementClass::heading) return true;
    }
    return false;
}

/// Two letters or more together.
bool has_word(std::string_view text) {
    bool letter = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) && letter) return true;
        letter = is_letter(c.value);
        at += c.size;
    }
    return false;
}

/// What may be a note that nobody typed as one.
bool can_be_note(const MarkupTree& tree, NodeIndex node) noexcept {
    if (tree.nodes[node].end - node > most_nodes_of_note) return false;
    for (NodeIndex i = node + 1; i < tree.nodes[node].end; ++i) {
        if (!tree.nodes[i].is_text() && class_of(tree.nodes[i]) == ElementClass::heading) return false;
    }
    return true;
}

}  // namespace

std::optional<std::string> short_text(const MarkupTree& tree, NodeIndex node, std::size_t limit) {
    constexpr NodeIndex most_nodes = 256;
    if (tree.nodes[node].end - node > most_nodes) return std::nullopt;
    std::string text;
    for (NodeIndex i = node; i < tree.nodes[node].end; ++i) {
        text += tree.nodes[i].text.text();
        if (text.size() > 4 * limit) return std::nullopt;
    }
    const auto space = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    text.erase(text.begin(), std::ranges::find_if_not(text, space));
    while (!text.empty() && space(text.back())) text.pop_back();
    if (text.size() > limit) return std::nullopt;
    return text;
}

Notes::Notes(const MarkupTree& tree, const std::vector<FlowLink>& links) : tree_(tree) {
    for (const FlowLink& link : links) {
        std::vector<NodeIndex>& sources = links_to_[link.to];
        if (sources.size() < most_links_to_place) sources.push_back(link.from);
        goal_of_[link.from] = link.to;
    }
    for (const FlowLink& link : links) read_link(link);
    // A note that is referred to twice leads back to one of its markers only.
    for (const FlowLink& link : links) read_link(link);
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (node.attributes.empty()) continue;
        if (lacks_its_note(i)) note_of_[i] = no_node;
        if (has_type(node, marker_types) && !is_marker(i)) note_of_[i] = no_node;
        if (has_type(node, link_back_types) && !is_in_heading(tree, i)) back_.insert(i);
    }
}

NodeIndex Notes::note_of(NodeIndex marker) const {
    const auto found = note_of_.find(marker);
    return found == note_of_.end() ? no_node : found->second;
}

void Notes::read_link(const FlowLink& link) {
    if (back_.contains(link.from) || note_of_.contains(link.from)) return;
    const MarkupNode& from = tree_.nodes[link.from];
    if (has_type(from, link_back_types)) return;
    const bool typed = has_type(from, marker_types);
    const auto shown = short_text(tree_, link.from, longest_marker);
    if (!typed && !(shown && looks_like_marker(*shown))) return;
    const NodeIndex note = note_around(link.to, link.from);
    if (note == no_node) return;
    const bool mutual = links_back(note, link.from);
    const bool forward = link.from < link.to;
    const bool again = notes_.contains(note) && forward && is_attached(tree_, link.from);
    const bool noted = has_type(tree_.nodes[note], note_types) || again;
    if (!typed && !noted && !(forward && (mutual || is_raised_or_bracketed(link.from, *shown)))) return;
    note_of_[link.from] = note;
    notes_.insert(note);
    find_links_back(note, link.from);
}

/// The place that a link back leads to may be the marker, something in it, or what is around it.
void Notes::find_links_back(NodeIndex note, NodeIndex marker) {
    const NodeIndex end = std::min(tree_.nodes[note].end, note + most_nodes_of_note);
    for (NodeIndex i = note + 1; i < end; ++i) {
        const auto found = goal_of_.find(i);
        if (found == goal_of_.end()) continue;
        const NodeIndex goal = found->second;
        if (!contains(tree_, marker, goal) && !contains(tree_, goal, marker)) continue;
        const auto shown = short_text(tree_, i, longest_marker);
        if (contains(tree_, marker, goal) || (shown && !has_word(*shown))) back_.insert(i);
    }
}

/// A link to a note that is not there, or on another page.
bool Notes::lacks_its_note(NodeIndex link) const {
    const MarkupNode& node = tree_.nodes[link];
    const auto address = node.attribute("href");
    if (node.name != "a" || !address || address->size() < 2 || goal_of_.contains(link) ||
        back_.contains(link))
        return false;
    const auto shown = short_text(tree_, link, longest_marker);
    if (!shown || !looks_like_marker(*shown) || has_word(*shown) || !is_attached(tree_, link)) return false;
    if (is_raised_or_bracketed(link, *shown)) return true;
    const bool is_number = shown->find_first_not_of("0123456789*") == std::string::npos;
    return is_number && address->starts_with('#');
}

/// <sup> around or inside the link, or what it shows is in brackets.
bool Notes::is_raised_or_bracketed(NodeIndex link, std::string_view shown) const {
    if (shown.starts_with('[') && shown.ends_with(']')) return true;
    for (NodeIndex i = link + 1; i < tree_.nodes[link].end; ++i)
        if (tree_.nodes[i].name == "sup") return true;
    const NodeIndex parent = tree_.nodes[link].parent;
    return parent != no_node && tree_.nodes[parent].name == "sup";
}

NodeIndex Notes::note_around(NodeIndex target, NodeIndex marker) const {
    NodeIndex i = target;
    for (int above = 0; i != no_node && above < furthest_above; ++above, i = tree_.nodes[i].parent) {
        const MarkupNode& node = tree_.nodes[i];
        if (contains(tree_, i, marker) || node.name == "body" || node.name == "html") return no_node;
        if (has_type(node, note_types)) return i;
        if (is_block(node)) return can_be_note(tree_, i) ? i : no_node;
    }
    return no_node;
}

bool Notes::links_back(NodeIndex place, NodeIndex marker) const {
    // The id that a link back leads to may be on the marker, in it, on what raises it, or on an anchor before
    // it.
    const NodeIndex parent = tree_.nodes[marker].parent;
    const bool raised = parent != no_node && class_of(tree_.nodes[parent]) == ElementClass::phrase;
    const NodeIndex inside = marker + 1 < tree_.nodes[marker].end ? marker + 1 : marker;
    const bool is_anchored =
        marker > 0 && tree_.nodes[marker - 1].end == marker && !tree_.nodes[marker - 1].is_text();
    const NodeIndex anchor = is_anchored ? marker - 1 : marker;
    for (const NodeIndex goal : {marker, raised ? parent : marker, inside, anchor}) {
        const auto found = links_to_.find(goal);
        if (found == links_to_.end()) continue;
        if (std::ranges::any_of(found->second, [&](NodeIndex from) { return contains(tree_, place, from); }))
            return true;
    }
    return false;
}

}  // namespace audio_edition
