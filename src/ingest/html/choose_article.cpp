// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/choose_article.h"

#include <algorithm>

#include "base/error.h"
#include "ingest/html/article.h"
#include "ingest/html/clutter.h"
#include "ingest/html/comment_list.h"
#include "ingest/html/heading_ids.h"
#include "ingest/html/page_omissions.h"
#include "ingest/html/page_selector.h"
#include "ingest/html/sentence_mass.h"
#include "ingest/name_set.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

/// Of all that reads like the article, what may be left out in silence, and what is left out at all.
constexpr double silent_share = 0.1;
constexpr double largest_share_left_out = 0.3;
/// A name tells what a part is, where the part is small beside what is read.
constexpr double small_part = 0.15;
constexpr std::size_t words_of_notice = 150;
constexpr std::size_t fewest_words_told = 50;

class ArticleChooser {
  public:
    ArticleChooser(const WebPage& page, const ReadingPolicies& policies)
        : page_(page),
          policies_(policies),
          masses_(weigh_sentences(page.tree, page.facts)),
          heading_ids_(find_heading_ids(page.tree, page.facts)),
          comments_(find_comment_lists(page.tree, page.facts, masses_, page.metadata.words())) {}

    [[nodiscard]] ChosenArticle by_names() const {
        const auto clutter = clutter_but({});
        return in_elements({find_article(page_.tree, page_.facts, clutter, page_.headline.element)}, clutter);
    }

    [[nodiscard]] ChosenArticle by_two_opinions() const {
        ChosenArticle chosen = widened(by_names());
        if (!chosen.taken_in.empty()) return chosen;
        std::vector<LeftOutText> left_out = unread_text(chosen);
        std::size_t words = 0;
        for (const LeftOutText& one : left_out) words += one.words;
        const auto all = static_cast<double>(chosen.words + words);
        if (static_cast<double>(words) <= silent_share * all) return with_notice(std::move(chosen));
        if (static_cast<double>(words) <= largest_share_left_out * all) {
            chosen.left_out = std::move(left_out);
            return chosen;
        }
        return with(left_out, chosen);
    }

    [[nodiscard]] ChosenArticle by_selector(const std::string& selector, const std::string& where) const {
        std::vector<NodeIndex> elements = PageSelector(selector, "--article").find(page_.tree);
        if (elements.empty()) {
            throw Error{ErrorKind::broken_input, where,
                        "has nothing that fits --article '" + selector +
                            "'; outline --why names elements that hold text"};
        }
        return in_elements(elements, clutter_but(elements));
    }

    [[nodiscard]] ChosenArticle everything() const {
        ChosenArticle chosen;
        chosen.elements = {0};
        chosen.omissions =
            least_page_omissions(page_.tree, page_.facts, page_.metadata, page_.headline, policies_);
        count(chosen);
        return chosen;
    }

  private:
    /// Where most of the sentences around the article are not in it, it was taken too small: what holds them
    /// is.
    [[nodiscard]] ChosenArticle widened(ChosenArticle found) const {
        if (found.elements.size() != 1) return found;
        const std::vector<LeftOutText> outside = scattered(found);
        std::size_t words = 0;
        for (const LeftOutText& text : outside) words += text.words;
        if (words <= found.words || words < fewest_words_told) return found;
        NodeIndex around = found.elements.front();
        const auto holds_most = [&](NodeIndex node) {
            std::size_t held = 0;
            for (const LeftOutText& text : outside)
                if (node <= text.node && text.node < page_.tree.nodes[node].end) held += text.words;
            return 10 * held >= 9 * words;
        };
        while (around != 0 && !holds_most(around)) around = page_.tree.nodes[around].parent;
        ChosenArticle chosen = in_elements({around}, clutter_but({found.elements.front()}));
        chosen.taken_in = {
            {around, "outside the article", chosen.words - std::min(chosen.words, found.words), 0, around}};
        return chosen;
    }

    /// Nothing of size is left out, but much in small pieces.
    [[nodiscard]] ChosenArticle with_notice(ChosenArticle chosen) const {
        std::vector<LeftOutText> pieces = scattered(chosen);
        std::size_t words = 0;
        for (const LeftOutText& piece : pieces) words += piece.words;
        if (words >= fewest_words_told &&
            static_cast<double>(words) > silent_share * static_cast<double>(chosen.words + words))
            chosen.left_out = std::move(pieces);
        return chosen;
    }

    [[nodiscard]] std::vector<LeftOutText> scattered(const ChosenArticle& chosen) const {
        return scattered_text(page_.tree, page_.facts, masses_, chosen.omissions, chosen.elements.front());
    }

    [[nodiscard]] ChosenArticle with(const std::vector<LeftOutText>& texts,
                                     const ChosenArticle& found) const {
        std::vector<NodeIndex> elements;
        std::vector<NodeIndex> named_wrongly;
        for (const LeftOutText& text : texts) {
            elements.push_back(text.text);
            named_wrongly.push_back(text.node);
        }
        if (found.words > 0) elements.push_back(found.elements.front());
        std::ranges::sort(elements);
        named_wrongly.insert(named_wrongly.end(), elements.begin(), elements.end());
        std::ranges::sort(named_wrongly);
        ChosenArticle chosen = in_elements(std::move(elements), clutter_but(named_wrongly));
        chosen.taken_in = texts;
        return chosen;
    }

    [[nodiscard]] std::vector<std::string_view> clutter_but(const std::vector<NodeIndex>& kept) const {
        auto clutter = find_clutter(page_.tree, page_.facts, page_.headline, heading_ids_, kept);
        for (const NodeIndex list : comments_) {
            const auto first = std::ranges::lower_bound(kept, list);
            const bool is_kept = first != kept.end() && *first < page_.tree.nodes[list].end;
            if (!is_kept && clutter[list].empty()) clutter[list] = "comments";
        }
        return clutter;
    }

    [[nodiscard]] ChosenArticle in_elements(std::vector<NodeIndex> elements,
                                            const std::vector<std::string_view>& clutter) const {
        ChosenArticle chosen;
        chosen.elements = outermost(std::move(elements));
        chosen.omissions = page_omissions(page_.tree, page_.facts, page_.metadata, page_.headline, policies_,
                                          clutter, chosen.elements);
        count(chosen);
        return chosen;
    }

    [[nodiscard]] std::vector<NodeIndex> outermost(std::vector<NodeIndex> elements) const {
        std::vector<NodeIndex> kept;
        for (const NodeIndex element : elements) {
            if (kept.empty() || element >= page_.tree.nodes[kept.back()].end) kept.push_back(element);
        }
        return kept;
    }

    void count(ChosenArticle& chosen) const {
        chosen.words = words_read(page_.tree, masses_, chosen.omissions);
        chosen.words_shown = masses_.empty() ? 0 : masses_.front().words;
    }

    /// What sentences alone would take for a part of the article. A name counts where the part is small.
    [[nodiscard]] std::vector<LeftOutText> unread_text(const ChosenArticle& chosen) const {
        std::vector<LeftOutText> found =
            left_out_text(page_.tree, page_.facts, masses_, chosen.omissions, chosen.words);
        std::erase_if(found, [&](const LeftOutText& one) { return is_named_rightly(one, chosen.words); });
        return found;
    }

    [[nodiscard]] static bool is_named_rightly(const LeftOutText& text, std::size_t read) {
        constexpr NameSet legal_text{"cookie notice", "dialog"};
        if (text.rule == "outside the article" || text.together >= read) return false;
        if (text.rule == "page footer") return true;
        if (legal_text.contains(text.rule) && 2 * text.together < read) return true;
        return text.together <= words_of_notice ||
               static_cast<double>(text.together) < small_part * static_cast<double>(read);
    }

    const WebPage& page_;
    const ReadingPolicies& policies_;
    const std::vector<SentenceMass> masses_;
    const std::vector<bool> heading_ids_;
    const std::vector<NodeIndex> comments_;
};

/// As people type it: "All", " all".
std::string word_of(std::string_view choice) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t begin = std::min(choice.find_first_not_of(spaces), choice.size());
    const std::size_t end = choice.find_last_not_of(spaces);
    return ascii_lower(choice.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin));
}

}  // namespace

ChosenArticle choose_article(const WebPage& page, const std::optional<std::string>& choice,
                             const ReadingPolicies& policies, const std::string& where) {
    const ArticleChooser chooser(page, policies);
    if (!choice) return chooser.by_two_opinions();
    if (is_selector(*choice)) return chooser.by_selector(*choice, where);
    return word_of(*choice) == "main" ? chooser.by_names() : chooser.everything();
}

bool is_selector(std::string_view choice) {
    const std::string word = word_of(choice);
    return word != "main" && word != "all";
}

}  // namespace audio_edition
