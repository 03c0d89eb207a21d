// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/layout_builder.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "ingest/flow/data_table.h"
#include "ingest/flow/element_class.h"
#include "ingest/flow/layout_attributes.h"
#include "ingest/flow/layout_elements.h"
#include "ingest/flow/layout_nodes.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t deepest = 48;

std::string place_name(NodeIndex node) {
    return "at_" + std::to_string(node);
}

/// What is in an element, all the way down.
struct Contents {
    bool hidden = false;
    bool line = false;   ///< text or pictures that stand in no block in it
    bool block = false;  ///< blocks
};

/// Pictures that no one is to see: they count visitors, or stand for a formula that is there itself.
bool is_no_picture(const MarkupNode& picture) {
    const auto is_dot = [&](std::string_view side) {
        const auto size = picture.attribute(side);
        return size == "0" || size == "1" || size == "2";
    };
    return is_dot("width") || is_dot("height") ||
           picture.attribute("class").value_or("").starts_with("mwe-math-fallback");
}

class LayoutBuilder {
  public:
    explicit LayoutBuilder(const LayoutContext& context)
        : context_(context), tree_(context.tree), contents_(context.tree.nodes.size()) {
        for (const FlowLink& link : context.guide.links) {
            targets_.insert(link.to);
            goals_.emplace(link.from, link.to);
        }
        look_inside();
    }

    Layout build() {
        const auto count = static_cast<NodeIndex>(tree_.nodes.size());
        for (NodeIndex i = 0; i < count;) {
            leave_until(i);
            if (contents_[i].hidden) {
                remember_places(i);
                i = tree_.nodes[i].end;
            } else {
                i = tree_.nodes[i].is_text() ? text(i) : element(i);
            }
        }
        leave_until(count);
        return nodes_.finish();
    }

  private:
    /// An element of the source that is open, with those of the layout that it opened.
    struct Open {
        NodeIndex end = 0;
        int nodes = 0;
        bool ends_line = false;
        bool is_listing = false;
        bool is_link = false;
        bool is_formula = false;
    };

    // Before the walk

    void look_inside() {
        const auto count = static_cast<NodeIndex>(tree_.nodes.size());
        for (NodeIndex i = 0; i < count;) {
            contents_[i].hidden = is_left_out(i);
            i = contents_[i].hidden ? tree_.nodes[i].end : i + 1;
        }
        for (NodeIndex i = count; i-- > 0;) tell_parent(i);
    }

    [[nodiscard]] bool is_left_out(NodeIndex i) const {
        const MarkupNode& node = tree_.nodes[i];
        const std::string_view rule = context_.omissions.rule(i);
        if (!rule.empty() && !is_shown_unread(rule)) return true;
        if (node.is_text()) return false;
        const LayoutRole role = layout_element(node).role;
        return role == LayoutRole::dropped || (role == LayoutRole::picture && is_no_picture(node));
    }

    void tell_parent(NodeIndex i) {
        const MarkupNode& node = tree_.nodes[i];
        if (node.parent == no_node || contents_[i].hidden) return;
        Contents& parent = contents_[node.parent];
        if (node.is_text()) {
            parent.line = parent.line || !shows_nothing(node.text.text());
            return;
        }
        const LayoutRole role = layout_element(node).role;
        const bool is_block = role == LayoutRole::paragraph || role == LayoutRole::division ||
                              role == LayoutRole::block || role == LayoutRole::rule;
        const bool is_line = role == LayoutRole::picture || role == LayoutRole::formula;
        parent.block = parent.block || is_block || (role != LayoutRole::formula && contents_[i].block);
        parent.line = parent.line || is_line || (!is_block && contents_[i].line);
    }

    // Elements

    NodeIndex element(NodeIndex i) {
        const LayoutElement as = layout_element(tree_.nodes[i]);
        remember_place(i);
        Open opened{.end = tree_.nodes[i].end};
        // Nothing but MathML stands in a formula: HTML there is parsed otherwise than it is written.
        switch (formulas_ > 0 && as.role != LayoutRole::formula ? LayoutRole::through : as.role) {
            case LayoutRole::picture:
                picture(i, opened);
                break;
            case LayoutRole::line_break:
                if (!nodes_.at_start()) void_element(no_node, "br");
                break;
            case LayoutRole::rule:
                if (!holds_phrases_only(nodes_.top()) && begin(i, "hr", opened)) nodes_.end_block();
                break;
            case LayoutRole::formula:
                formula(i, as.name, opened);
                break;
            case LayoutRole::phrase:
                phrase(i, as.name, opened);
                break;
            case LayoutRole::paragraph:
            case LayoutRole::division:
                division(i, opened);
                break;
            case LayoutRole::block:
                block(i, as.name, opened);
                break;
            default:
                break;
        }
        open_.push_back(opened);
        return i + 1;
    }

    void leave_until(NodeIndex i) {
        while (!open_.empty() && open_.back().end <= i) {
            const Open& opened = open_.back();
            for (int n = 0; n < opened.nodes; ++n) nodes_.close();
            if (opened.ends_line) nodes_.end_block();
            listings_ -= opened.is_listing ? 1 : 0;
            links_ -= opened.is_link ? 1 : 0;
            formulas_ -= opened.is_formula ? 1 : 0;
            open_.pop_back();
        }
    }

    /// A paragraph of its own where it holds a line; else what is in it stands for itself.
    void division(NodeIndex i, Open& opened) {
        const Contents& inside = contents_[i];
        if (holds_phrases_only(nodes_.top())) {
            opened.ends_line = true;
            nodes_.end_block();
            return;
        }
        if (inside.line) {
            begin(i, inside.block ? "div" : "p", opened);
        } else if (context_.notes.is_note(i) && inside.block) {
            begin(i, "div", opened);
        }
        opened.ends_line = true;
    }

    void block(NodeIndex i, std::string_view name, Open& opened) {
        if (name == "table" && !read_data_table(tree_, i, context_.omissions)) return division(i, opened);
        const bool fits = !holds_phrases_only(nodes_.top()) &&
                          (may_stand_in(name, nodes_.top()) || !belongs_elsewhere(name));
        if (!fits || !begin(i, name, opened)) return division(i, opened);
        opened.ends_line = true;
        opened.is_listing = name == "pre";
        listings_ += opened.is_listing ? 1 : 0;
    }

    /// Whether it may stand in one kind of element alone.
    static bool belongs_elsewhere(std::string_view name) { return !may_stand_in(name, ""); }

    void phrase(NodeIndex i, std::string_view name, Open& opened) {
        if (contents_[i].block || nodes_.depth() >= deepest || formulas_ > 0) return;
        opened.is_link = name == "a";
        if (opened.is_link && (links_ > 0 || target_of(i).empty())) opened.is_link = false;
        if (name == "a" && !opened.is_link) return;
        if (begin(i, name, opened)) links_ += opened.is_link ? 1 : 0;
    }

    void formula(NodeIndex i, std::string_view name, Open& opened) {
        if ((name == "math") != (formulas_ == 0) || nodes_.depth() >= 2 * deepest) return;
        if (begin(i, name, opened)) opened.is_formula = true;
        formulas_ += opened.is_formula ? 1 : 0;
    }

    /// Opens it, in what must be around it. False where that cannot be.
    bool begin(NodeIndex i, std::string_view name, Open& opened) {
        const bool is_block = !is_phrase(name) && !is_formula(name);
        if (is_block && nodes_.depth() >= deepest) return false;
        opened.nodes += begin_needed(name);
        nodes_.open(name, tree_.nodes[i].source, attributes(i, name));
        ++opened.nodes;
        return true;
    }

    /// Text right in a list gets an item. Returns how many elements were opened.
    int begin_needed(std::string_view name) {
        int opened = 0;
        while (!may_stand_in(name, nodes_.top())) {
            const std::string_view needed = needed_in(nodes_.top());
            if (needed.empty()) break;
            nodes_.open(needed, {}, {});
            ++opened;
        }
        return opened;
    }

    void void_element(NodeIndex i, std::string_view name) {
        nodes_.open(name, i == no_node ? ByteSpan{} : tree_.nodes[i].source,
                    i == no_node ? std::vector<LayoutAttribute>{} : attributes(i, name));
        nodes_.close();
    }

    void picture(NodeIndex i, Open& opened) {
        std::vector<LayoutAttribute> kept = attributes(i, "img");
        if (context_.guide.picture_path) {
            std::erase_if(kept, [](const LayoutAttribute& one) { return one.name == "src"; });
            std::string path = context_.guide.picture_path(i);
            if (!path.empty()) kept.push_back({"src", std::move(path)});
        }
        const bool shows_something = std::ranges::any_of(kept, [](const LayoutAttribute& one) {
            return one.name == "src" || (one.name == "alt" && !one.value.empty());
        });
        if (!shows_something) return;
        opened.nodes += begin_needed("img");
        anchors();
        nodes_.open("img", tree_.nodes[i].source, std::move(kept));
        nodes_.close();
        nodes_.went_on();
    }

    // Links and their places

    std::vector<LayoutAttribute> attributes(NodeIndex i, std::string_view name) {
        std::vector<LayoutAttribute> kept = layout_attributes(tree_.nodes[i], name);
        if (!places_.empty() && places_.back() == i) {
            places_.pop_back();
            kept.push_back({"id", place_name(i)});
        }
        if (context_.notes.is_note(i)) kept.push_back({"note", "note"});
        if (name != "a") return kept;
        kept.push_back({"href", target_of(i)});
        if (context_.notes.is_marker(i)) kept.push_back({"note", "mark"});
        if (context_.notes.is_link_back(i)) kept.push_back({"note", "back"});
        return kept;
    }

    [[nodiscard]] std::string target_of(NodeIndex i) const {
        const NodeIndex note = context_.notes.is_marker(i) ? context_.notes.note_of(i) : no_node;
        if (note != no_node) return "#" + place_name(note);
        const auto goal = goals_.find(i);
        if (goal != goals_.end()) return "#" + place_name(goal->second);
        return safe_link(tree_.nodes[i].attribute("href").value_or(""));
    }

    void remember_place(NodeIndex i) {
        if (targets_.contains(i) || context_.notes.is_note(i)) places_.push_back(i);
    }

    void remember_places(NodeIndex from) {
        for (NodeIndex i = from; i < tree_.nodes[from].end; ++i) remember_place(i);
    }

    /// Places whose elements are not in the layout lead to what comes next.
    void anchors() {
        for (const NodeIndex place : std::exchange(places_, {})) {
            if (formulas_ > 0) continue;
            nodes_.open("span", {}, {{"id", place_name(place)}});
            nodes_.close();
        }
    }

    // Text

    NodeIndex text(NodeIndex i) {
        const MappedText& run = tree_.nodes[i].text;
        const bool blank = shows_nothing(run.text());
        if (blank && (nodes_.at_start() || !needed_in(nodes_.top()).empty())) return i + 1;
        if (!blank && nodes_.wants_break()) void_element(no_node, "br");
        const int opened = blank ? 0 : begin_needed("");
        if (!blank) anchors();
        nodes_.write(run, listings_ > 0);
        for (int n = 0; n < opened; ++n) nodes_.close();
        return i + 1;
    }

    const LayoutContext& context_;
    const MarkupTree& tree_;
    std::vector<Contents> contents_;
    LayoutNodes nodes_;
    std::vector<Open> open_;
    std::unordered_set<NodeIndex> targets_;
    std::unordered_map<NodeIndex, NodeIndex> goals_;
    std::vector<NodeIndex> places_;  ///< that still want an element with their id
    int listings_ = 0;
    int links_ = 0;
    int formulas_ = 0;
};

}  // namespace

Layout make_layout(const LayoutContext& context) {
    return LayoutBuilder(context).build();
}

}  // namespace audio_edition
