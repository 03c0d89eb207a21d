// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/contents_lists.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "ingest/flow/element_class.h"
#include "ingest/name_set.h"
#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr NameSet lists{"dl", "ol", "table", "ul"};
constexpr std::size_t fewest_in_list = 2;
constexpr std::size_t fewest_lines = 3;
/// Of the letters that are linked, as many others may stand beside them: "Chapter", "Page".
constexpr std::size_t linked_for_each_other = 5;

/// Letters in words that are no numerals.
std::size_t letters_in(std::string_view text) {
    std::size_t letters = 0;
    std::size_t begin = 0;
    std::size_t in_word = 0;
    const auto end_word = [&](std::size_t end) {
        if (in_word > 0 && !roman_value(text.substr(begin, end - begin))) letters += in_word;
        in_word = 0;
    };
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value)) {
            if (in_word++ == 0) begin = at;
        } else {
            end_word(at);
        }
        at += c.size;
    }
    end_word(text.size());
    return letters;
}

class ContentsLists {
  public:
    ContentsLists(const MarkupTree& tree, const std::vector<FlowLink>& links)
        : nodes_(tree.nodes), shown_(tree.nodes.size()) {
        std::vector<bool> is_link(nodes_.size());
        NodeIndex reached = 0;
        std::size_t steps_back = 0;
        for (const FlowLink& link : links) {
            is_link[link.from] = true;
            if (link.to == no_node) continue;
            if (link.to < reached) ++steps_back;
            reached = link.to;
            known_.push_back({link.from, steps_back});
        }
        for (std::size_t i = nodes_.size(); i-- > 1;) {
            const MarkupNode& node = nodes_[i];
            Shown& own = shown_[i];
            if (node.is_text()) own.other = letters_in(node.text.text());
            if (is_link[i]) own = {1, own.linked + own.other, 0, own.headings};
            if (!node.is_text() && class_of(node) == ElementClass::heading) ++own.headings;
            shown_[node.parent] += own;
        }
    }

    void leave_out(std::vector<Omission>& omissions) const {
        for (NodeIndex i = 1; i < nodes_.size();) {
            if (const NodeIndex last = last_of_run(i); last != no_node) {
                const bool is_contents = follows_work(i, nodes_[last].end);
                for (; is_contents && i != no_node && i <= last; i = nodes_[i].next_sibling)
                    if (shown_[i].links > 0) omissions.push_back({i, "contents list"});
                i = nodes_[last].end;
                continue;
            }
            const bool is_list = lists.contains(nodes_[i].name) && shown_[i].links >= fewest_in_list;
            const bool is_contents = is_list && is_mostly_links(i) && follows_work(i, nodes_[i].end);
            if (is_contents) omissions.push_back({i, "contents list"});
            i = is_contents ? nodes_[i].end : i + 1;
        }
    }

  private:
    /// What is to be seen in an element and below. `other` and `linked` are in letters.
    struct Shown {
        std::size_t links = 0;
        std::size_t linked = 0;
        std::size_t other = 0;
        std::size_t headings = 0;

        Shown& operator+=(const Shown& more) noexcept {
            links += more.links;
            linked += more.linked;
            other += more.other;
            headings += more.headings;
            return *this;
        }
    };

    /// A link of which the place is known.
    struct KnownLink {
        NodeIndex from = no_node;
        std::size_t steps_back = 0;  ///< links up to it that lead before the place of the one above
    };

    [[nodiscard]] bool is_mostly_links(NodeIndex i) const noexcept {
        const Shown& shown = shown_[i];
        return shown.links > 0 && shown.linked > 0 && shown.headings == 0 &&
               shown.other * linked_for_each_other <= shown.linked;
    }

    /// Whether the links between two nodes lead to places one after the other.
    [[nodiscard]] bool follows_work(NodeIndex begin, NodeIndex end) const {
        const auto place_of = [this](NodeIndex node) {
            return std::ranges::lower_bound(known_, node, {}, &KnownLink::from) - known_.begin();
        };
        const auto first = place_of(begin);
        const auto last = place_of(end) - 1;
        return first >= last || known_[static_cast<std::size_t>(first)].steps_back ==
                                    known_[static_cast<std::size_t>(last)].steps_back;
    }

    [[nodiscard]] bool is_linked_line(NodeIndex i) const noexcept {
        const std::string& name = nodes_[i].name;
        return (name == "p" || name == "div" || name == "a") && is_mostly_links(i);
    }

    [[nodiscard]] bool is_blank(NodeIndex i) const noexcept {
        constexpr std::string_view blanks = " \t\r\n\f";
        return nodes_[i].is_text() && nodes_[i].text.text().find_first_not_of(blanks) == std::string::npos;
    }

    /// The last of several lines in a row that begin at `first`; no_node where they are too few. Links are
    /// lines where line breaks part them.
    [[nodiscard]] NodeIndex last_of_run(NodeIndex first) const noexcept {
        if (!is_linked_line(first)) return no_node;
        std::size_t lines = 0;
        std::size_t breaks = 0;
        NodeIndex last = no_node;
        for (NodeIndex i = first; i != no_node && nodes_[i].name != "hr"; i = nodes_[i].next_sibling) {
            if (is_linked_line(i) && nodes_[i].name == nodes_[first].name) {
                const bool is_parted = nodes_[first].name != "a" || breaks >= lines;
                if (!is_parted) break;
                ++lines;
                last = i;
            } else if (nodes_[i].name == "br") {
                ++breaks;
            } else if (!is_blank(i)) {
                break;
            }
        }
        return lines < fewest_lines ? no_node : last;
    }

    const std::vector<MarkupNode>& nodes_;
    std::vector<KnownLink> known_;
    std::vector<Shown> shown_;
};

}  // namespace

void leave_out_contents_lists(const MarkupTree& tree, const std::vector<FlowLink>& links,
                              std::vector<Omission>& omissions) {
    ContentsLists(tree, links).leave_out(omissions);
}

}  // namespace audio_edition
