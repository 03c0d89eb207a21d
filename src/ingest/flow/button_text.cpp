// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/button_text.h"

#include <algorithm>
#include <string>

#include "ingest/flow/element_class.h"
#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Elements that hold the name of what they open.
bool is_heading_like(const MarkupNode& node) {
    return class_of(node) == ElementClass::heading || node.name == "dt" || node.name == "caption";
}

bool heads_something(const MarkupTree& tree, NodeIndex button) {
    constexpr int most_wrappers = 4;
    NodeIndex around = tree.nodes[button].parent;
    for (int above = 0; around != no_node && above < most_wrappers; ++above) {
        if (is_heading_like(tree.nodes[around])) return true;
        around = tree.nodes[around].parent;
    }
    return false;
}

/// "When did the wall fall?", on a button that shows and hides the answer.
bool opens_answer(const MarkupTree& tree, NodeIndex button) {
    const MarkupNode& node = tree.nodes[button];
    if (!node.attribute("aria-expanded") && !node.attribute("aria-controls")) return false;
    constexpr std::ptrdiff_t fewest_spaces = 2;
    const std::string text = element_text(tree, button);
    return text.ends_with('?') && std::ranges::count(text, ' ') >= fewest_spaces;
}

bool shows_text(const MarkupTree& tree, NodeIndex node) {
    return node != no_node && tree.nodes[node].is_text() && !shows_nothing(tree.nodes[node].text.text());
}

/// Text of the same line on both sides.
bool is_within_sentence(const MarkupTree& tree, NodeIndex button) {
    const NodeIndex parent = tree.nodes[button].parent;
    if (parent == no_node || !shows_text(tree, tree.nodes[button].next_sibling)) return false;
    const NodeIndex before = button - 1;
    const bool is_beside =
        tree.nodes[before].parent == parent || tree.nodes[tree.nodes[before].parent].parent == parent;
    return before > parent && is_beside && shows_text(tree, before);
}

}  // namespace

bool is_button_of_text(const MarkupTree& tree, NodeIndex button) {
    return heads_something(tree, button) || opens_answer(tree, button) || is_within_sentence(tree, button);
}

}  // namespace audio_edition
