// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/article.h"

#include <algorithm>
#include <string>

#include "ingest/html/class_words.h"
#include "ingest/html/heading_ids.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

/// Shares of the greatest sum that are enough for an element that is smaller, or that the page names.
constexpr double nearly_all = 0.9;
constexpr double most_of_it = 0.6;
constexpr double enough_for_body = 0.3;
constexpr double most_aside_on_bare_page = 0.05;

/// What a label or a link takes away.
double label_cost(const ElementFacts& facts) noexcept {
    const bool is_label = facts.is_block && facts.line.characters > 0 && facts.line_prose == 0;
    return is_label ? 10 + 0.5 * facts.line.linked : 0;
}

bool names_article(const MarkupNode& node) noexcept {
    const auto role = node.attribute("role");
    return node.name == "article" || node.name == "main" || role == "main" || role == "article";
}

class ArticleSearch {
  public:
    ArticleSearch(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                  const std::vector<std::string_view>& clutter, NodeIndex headline)
        : tree_(tree),
          nodes_(tree.nodes),
          facts_(facts),
          clutter_(clutter),
          headline_(headline),
          sums_(tree.nodes.size()) {
        for (std::size_t i = nodes_.size(); i-- > 0;) {
            sums_[i] = clutter[i].empty() ? sums_[i] + facts[i].line_prose - label_cost(facts[i]) : -10;
            if (i > 0) sums_[nodes_[i].parent] += sums_[i];
        }
    }

    [[nodiscard]] NodeIndex find() const {
        if (is_bare()) return 0;
        const NodeIndex best = best_within(0);
        // Tables and lists alone: there is no prose from which an article could be told.
        if (sums_[best] <= 0) return 0;
        for (NodeIndex i = 0; i < nodes_.size(); ++i) {
            if (clutter_[i].empty() && has_token(nodes_[i], "itemprop", "articlebody") &&
                sums_[i] > enough_for_body * sums_[best])
                return i;
        }
        return all_sections(smallest_like(named_article(best)));
    }

  private:
    /// A page from an editor or a converter, not from a site: next to nothing on it is a link or calls itself clutter. Its
    /// short lines are list items, verse and headings.
    [[nodiscard]] bool is_bare() const {
        std::uint32_t aside = 0;
        for (NodeIndex i = 0; i < nodes_.size();) {
            if (clutter_[i].empty()) {
                ++i;
                continue;
            }
            aside += facts_[i].all.characters;
            i = nodes_[i].end;
        }
        const TextMeasure& all = facts_.front().all;
        return all.linked + aside <= most_aside_on_bare_page * all.characters;
    }

    /// A paragraph, a list or a quotation is no article, however long beside the others.
    [[nodiscard]] bool may_hold_article(NodeIndex i) const noexcept {
        constexpr NameSet parts{"blockquote", "dd", "dl", "dt", "figure", "h1", "h2",  "h3",
                                "h4",         "h5", "h6", "li", "ol",     "p",  "pre", "ul"};
        return facts_[i].is_block && !parts.contains(nodes_[i].name);
    }

    [[nodiscard]] NodeIndex best_within(NodeIndex top) const {
        NodeIndex best = top;
        for (NodeIndex i = top + 1; i < nodes_[top].end;) {
            if (!clutter_[i].empty()) {
                i = nodes_[i].end;
                continue;
            }
            if (may_hold_article(i) && sums_[i] >= sums_[best]) best = i;
            ++i;
        }
        return best;
    }

    /// Articles within one that was looked at hold less than it does.
    [[nodiscard]] NodeIndex named_article(NodeIndex best) const {
        for (NodeIndex i = 0; i < nodes_.size(); ++i) {
            if (!names_article(nodes_[i]) || facts_[i].prose < most_of_it * sums_[best]) continue;
            const NodeIndex inner = best_within(i);
            if (sums_[inner] >= most_of_it * sums_[best]) return inner;
        }
        return best;
    }

    [[nodiscard]] NodeIndex smallest_like(NodeIndex found) const {
        for (NodeIndex child = nodes_[found].first_child; child != no_node;) {
            const bool like = clutter_[child].empty() && may_hold_article(child) &&
                              sums_[child] >= nearly_all * sums_[found];
            if (like) found = child;
            child = like ? nodes_[child].first_child : nodes_[child].next_sibling;
        }
        return found;
    }

    /// "div sect1 h2" of a section: what it is and how it opens. Empty where it is none.
    [[nodiscard]] std::string kind_of_section(NodeIndex i) const {
        const MarkupNode& node = nodes_[i];
        const std::string_view kind = node.attribute("class").value_or("");
        if (node.name != "section" && (node.name != "div" || kind.empty())) return {};
        const NodeIndex heading = opening_heading(tree_, facts_, i);
        if (heading == no_node) return {};
        return node.name + " " + std::string(kind) + " " + nodes_[heading].name;
    }

    [[nodiscard]] bool is_one_of_several(NodeIndex section) const {
        const std::string kind = kind_of_section(section);
        NodeIndex other = kind.empty() ? no_node : nodes_[nodes_[section].parent].first_child;
        while (other != no_node) {
            const bool is_other = other != section && clutter_[other].empty() && facts_[other].prose > 0;
            if (is_other && kind_of_section(other) == kind) return true;
            other = nodes_[other].next_sibling;
        }
        return false;
    }

    /// Whether it has an opening before it.
    [[nodiscard]] bool follows_prose(NodeIndex section) const {
        constexpr double surely_prose = 80;
        if (kind_of_section(section).empty()) return false;
        for (NodeIndex i = nodes_[nodes_[section].parent].first_child; i < section;
             i = nodes_[i].next_sibling) {
            const ElementFacts& facts = facts_[i];
            const bool is_all_prose = facts.blocks == 0 || facts.prose >= most_of_it * facts.all.characters;
            if (clutter_[i].empty() && is_all_prose && facts.prose >= surely_prose) return true;
        }
        return false;
    }

    [[nodiscard]] NodeIndex all_sections(NodeIndex found) const {
        // The text of a section may have wrappers of its own.
        constexpr int most_wrappers = 2;
        int wrappers = 0;
        for (NodeIndex i = found; i != 0 && wrappers <= most_wrappers; i = nodes_[i].parent) {
            const bool has_headline = i <= headline_ && headline_ < nodes_[i].end;
            if (has_headline) break;
            const bool is_part = is_one_of_several(i) || follows_prose(i);
            if (is_part) found = nodes_[i].parent;
            wrappers = is_part ? 0 : wrappers + 1;
        }
        return found;
    }

    const MarkupTree& tree_;
    const std::vector<MarkupNode>& nodes_;
    const std::vector<ElementFacts>& facts_;
    const std::vector<std::string_view>& clutter_;
    NodeIndex headline_;
    std::vector<double> sums_;
};

}  // namespace

NodeIndex find_article(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                       const std::vector<std::string_view>& clutter, NodeIndex headline) {
    return ArticleSearch(tree, facts, clutter, headline).find();
}

}  // namespace audio_edition
