// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/left_out_text.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace audio_edition {
namespace {

/// Fewer are a notice, whatever they say.
constexpr std::uint32_t fewest_words_of_text = 60;
constexpr std::uint32_t fewest_lines_of_text = 2;
constexpr std::uint32_t fewest_words_in_pieces = 120;
/// Of what is read nearly all of a page may be tables and lists; then less is enough.
constexpr double next_to_nothing = 0.2;
constexpr double least_in_sentences = 0.65;
constexpr double least_in_sentences_of_list = 0.3;
constexpr double most_linked_in_text = 0.25;
constexpr double most_linked_in_list = 0.5;
constexpr double most_in_rows = 0.5;

/// "Ann · 3 May · Reply", or a headline that leads to another page, with some sentences.
bool may_be_card(const SentenceMass& mass) noexcept {
    constexpr std::uint32_t most_lines_in_card = 8;
    return mass.signs > 0 && mass.lines <= most_lines_in_card && 3 * mass.labels >= mass.lines;
}

/// Parts of one kind that stand in a row, most of them cards.
struct Row {
    std::vector<NodeIndex> parts;
    std::size_t cards = 0;

    [[nodiscard]] bool is_of_cards() const noexcept { return parts.size() >= 2 && 2 * cards > parts.size(); }
};

class LeftOutSearch {
  public:
    LeftOutSearch(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                  const std::vector<SentenceMass>& masses, bool finds_lists)
        : finds_lists_(finds_lists),
          nodes_(tree.nodes),
          facts_(facts),
          masses_(masses),
          is_in_row_(nodes_.size()),
          words_in_rows_(nodes_.size()) {
        for (NodeIndex i = 0; i < nodes_.size(); ++i) find_rows(i);
        for (std::size_t i = nodes_.size(); i-- > 1;) {
            if (is_in_row_[i]) words_in_rows_[i] = masses_[i].words;
            words_in_rows_[nodes_[i].parent] += words_in_rows_[i];
        }
    }

    /// The greatest elements in what is left out that read like an article.
    [[nodiscard]] std::vector<LeftOutText> search(const std::vector<Omission>& omissions) {
        NodeIndex end = 0;
        for (const Omission& omission : omissions) {
            if (omission.node < end) continue;
            end = nodes_[omission.node].end;
            if (is_piece(omission.node)) pieces_[nodes_[omission.node].parent].push_back(omission);
            search(omission);
        }
        add_pieces();
        std::ranges::sort(found_, {}, &LeftOutText::node);
        return std::move(found_);
    }

    /// Parts in a row with what was taken for the article, and together much longer, are no beginnings of other articles: it is
    /// one of them.
    void take_for_article(NodeIndex article) {
        for (NodeIndex part = article; part != no_node && part != 0; part = nodes_[part].parent) {
            if (!is_in_row_[part]) continue;
            std::vector<NodeIndex> row;
            std::uint32_t words = 0;
            NodeIndex i = nodes_[nodes_[part].parent].first_child;
            for (; i != no_node; i = nodes_[i].next_sibling) {
                if (!is_in_row_[i] || nodes_[i].name != nodes_[part].name) continue;
                row.push_back(i);
                words += masses_[i].words;
            }
            if (words < 3 * masses_[part].words) continue;
            for (const NodeIndex one : row) {
                is_in_row_[one] = false;
                words_in_rows_[one] = 0;
            }
        }
    }

    /// Those that stand in no row of cards, of what is left out for its place.
    [[nodiscard]] std::vector<LeftOutText> scattered(const std::vector<Omission>& omissions) const {
        std::vector<LeftOutText> found;
        for (const Omission& omission : omissions) {
            const NodeIndex i = omission.node;
            const bool is_linked = facts_[i].all.link_density() > most_linked_in_list;
            if (omission.rule != "outside the article" || is_linked) continue;
            const std::uint32_t words = masses_[i].words - std::min(masses_[i].words, words_in_rows_[i]);
            if (words > 0 && !is_in_row_[i]) found.push_back({i, omission.rule, words, words, i});
        }
        return found;
    }

  private:
    void search(const Omission& omission) {
        for (NodeIndex i = omission.node; i < nodes_[omission.node].end;) {
            if (masses_[i].words < fewest_words_of_text || nodes_[i].is_text() || is_in_row_[i]) {
                i = nodes_[i].end;
            } else if (reads_like_article(i)) {
                found_.push_back({i, omission.rule, masses_[i].words, masses_[i].words, i});
                i = nodes_[i].end;
            } else {
                ++i;
            }
        }
    }

    /// A paragraph that is left out by itself.
    [[nodiscard]] bool is_piece(NodeIndex i) const {
        const bool is_small =
            masses_[i].words < fewest_words_of_text || masses_[i].lines < fewest_lines_of_text;
        return !nodes_[i].is_text() && is_small && masses_[i].words > 0 && !is_in_row_[i] &&
               is_in_sentences(i);
    }

    /// One of them is a notice; several beside each other are a text.
    void add_pieces() {
        for (const auto& [parent, pieces] : pieces_) {
            std::uint32_t words = 0;
            for (const Omission& piece : pieces) words += masses_[piece.node].words;
            if (pieces.size() < fewest_lines_of_text || words < fewest_words_in_pieces) continue;
            const bool is_most = words >= least_in_sentences * masses_[parent].words;
            for (const Omission& piece : pieces) {
                const NodeIndex node = piece.node;
                found_.push_back({node, piece.rule, masses_[node].words, words, is_most ? parent : node});
            }
        }
    }

    [[nodiscard]] bool is_in_sentences(NodeIndex i) const {
        const TextMeasure& all = facts_[i].all;
        const double least = finds_lists_ ? least_in_sentences_of_list : least_in_sentences;
        const double most_linked = finds_lists_ ? most_linked_in_list : most_linked_in_text;
        return facts_[i].is_block && masses_[i].characters >= least * all.characters &&
               all.link_density() <= most_linked;
    }

    void find_rows(NodeIndex parent) {
        std::map<std::string_view, Row> rows;
        for (NodeIndex i = nodes_[parent].first_child; i != no_node; i = nodes_[i].next_sibling) {
            const bool may_be_part = !nodes_[i].is_text() && nodes_[i].name != "tr" && facts_[i].blocks > 0;
            if (!may_be_part || masses_[i].words == 0) continue;
            Row& row = rows[nodes_[i].name];
            row.parts.push_back(i);
            row.cards += may_be_card(masses_[i]) ? 1 : 0;
        }
        for (const auto& [name, row] : rows) {
            if (!row.is_of_cards()) continue;
            for (const NodeIndex part : row.parts) is_in_row_[part] = true;
        }
    }

    [[nodiscard]] bool reads_like_article(NodeIndex i) const {
        const SentenceMass& mass = masses_[i];
        return mass.lines >= fewest_lines_of_text && is_in_sentences(i) &&
               words_in_rows_[i] <= most_in_rows * mass.words;
    }

    const bool finds_lists_;
    const std::vector<MarkupNode>& nodes_;
    const std::vector<ElementFacts>& facts_;
    const std::vector<SentenceMass>& masses_;
    std::vector<bool> is_in_row_;               ///< of cards
    std::vector<std::uint32_t> words_in_rows_;  ///< of sentences in such rows, in each element and below
    std::map<NodeIndex, std::vector<Omission>> pieces_;  ///< by their parent
    std::vector<LeftOutText> found_;
};

}  // namespace

std::vector<LeftOutText> left_out_text(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                       const std::vector<SentenceMass>& masses,
                                       const std::vector<Omission>& omissions, std::size_t read) {
    if (tree.nodes.empty()) return {};
    const bool little = static_cast<double>(read) < next_to_nothing * masses.front().words;
    return LeftOutSearch(tree, facts, masses, little).search(omissions);
}

std::vector<LeftOutText> scattered_text(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                        const std::vector<SentenceMass>& masses,
                                        const std::vector<Omission>& omissions, NodeIndex article) {
    if (tree.nodes.empty()) return {};
    LeftOutSearch search(tree, facts, masses, false);
    search.take_for_article(article);
    return search.scattered(omissions);
}

std::size_t words_read(const MarkupTree& tree, const std::vector<SentenceMass>& masses,
                       const std::vector<Omission>& omissions) {
    if (tree.nodes.empty()) return 0;
    std::size_t words = masses.front().words;
    NodeIndex end = 0;
    for (const Omission& omission : omissions) {
        if (omission.node < end) continue;
        words -= masses[omission.node].words;
        end = tree.nodes[omission.node].end;
    }
    return words;
}

}  // namespace audio_edition
