// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/choose_article.h"

#include <algorithm>

#include "base/error.h"
#include "ingest/html/article.h"
#include "ingest/html/clutter.h"
#include "ingest/html/heading_ids.h"
#include "ingest/html/page_omissions.h"
#include "ingest/html/page_selector.h"
#include "ingest/html/sentence_mass.h"
#include "ingest/name_set.h"

namespace audio_edition {
namespace {

/// Of all that reads like the article, what may be left out in silence, and what is left out at all.
constexpr double silent_share = 0.1;
constexpr double largest_share_left_out = 0.3;
/// A name tells what a part is, where the part is small beside what is read.
constexpr double small_part = 0.15;
constexpr std::size_t words_of_notice = 150;

class ArticleChooser {
  public:
    ArticleChooser(const WebPage& page, const ReadingPolicies& policies)
        : page_(page),
          policies_(policies),
          masses_(weigh_sentences(page.tree, page.facts)),
          heading_ids_(find_heading_ids(page.tree, page.facts)) {}

    [[nodiscard]] ChosenArticle by_names() const {
        const auto clutter = find_clutter(page_.tree, page_.facts, page_.headline, heading_ids_);
        return in_elements({find_article(page_.tree, page_.facts, clutter, page_.headline.element)}, clutter);
    }

    [[nodiscard]] ChosenArticle by_two_opinions() const {
        ChosenArticle chosen = by_names();
        std::vector<LeftOutText> left_out = unread_text(chosen);
        std::size_t words = 0;
        for (const LeftOutText& one : left_out) words += one.words;
        const auto all = static_cast<double>(chosen.words + words);
        if (static_cast<double>(words) <= silent_share * all) return chosen;
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
        return find_clutter(page_.tree, page_.facts, page_.headline, heading_ids_, kept);
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
};

}  // namespace

ChosenArticle choose_article(const WebPage& page, const std::optional<std::string>& choice,
                             const ReadingPolicies& policies, const std::string& where) {
    const ArticleChooser chooser(page, policies);
    if (!choice) return chooser.by_two_opinions();
    if (*choice == "main") return chooser.by_names();
    return *choice == "all" ? chooser.everything() : chooser.by_selector(*choice, where);
}

}  // namespace audio_edition
