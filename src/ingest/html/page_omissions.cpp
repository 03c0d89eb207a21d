// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_omissions.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

#include "ingest/boilerplate/line_words.h"
#include "ingest/boilerplate/names.h"
#include "ingest/comparable.h"
#include "ingest/flow/element_class.h"
#include "ingest/html/class_words.h"
#include "ingest/html/heading_ids.h"
#include "ingest/html/host_of.h"
#include "ingest/html/line_rules.h"
#include "ingest/html/permanent_link.h"
#include "ingest/name_set.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

constexpr NameSet byline_words{"author",    "authors",  "breadcrumb", "byline", "date",
                               "dateline",  "datetime", "meta",       "posted", "pubdate",
                               "published", "readtime", "timestamp"};
constexpr NameSet gallery_words{"gallery",    "inlinegallery", "resgallery",
                                "slidecount", "slider",        "slideshow"};
constexpr NameSet marker_words{"footnote", "note", "noteref", "reference", "references"};
constexpr NameSet note_words{"footnote", "footnotes", "sidenote"};
constexpr NameSet citation_words{"citation", "citations", "cite", "cites"};
constexpr NameSet caption_words{"caption", "captions"};
constexpr NameSet hidden_classes{"d-none",          "hidden",        "hide",
                                 "is-hidden",       "no-print",      "noprint",
                                 "print-only",      "sr-only",       "screen-reader-text",
                                 "visually-hidden", "visuallyhidden"};
/// Links in these are part of what is said.
constexpr NameSet textual{"blockquote", "dd", "dt", "h1", "h2",  "h3", "h4",
                          "h5",         "h6", "li", "p",  "pre", "td", "th"};

/// Lines of at least so many characters are surely text.
constexpr std::uint32_t surely_text = 80;
constexpr std::uint32_t longest_byline_element = 200;
constexpr std::uint32_t longest_byline_line = 1000;
/// Headers, galleries and the like hold at most these shares of an article's prose.
constexpr double largest_line = 0.05;
constexpr double largest_header = 0.1;
constexpr double largest_aside = 0.2;
constexpr double largest_gallery = 0.3;

template <std::size_t Count>
bool has_class_word(const MarkupNode& node, const NameSet<Count>& any) {
    const auto words = class_words(node);
    return std::ranges::any_of(words, [&](const std::string& word) { return any.contains(word); });
}

bool has_hidden_class(const MarkupNode& node) {
    std::string_view rest = node.attribute("class").value_or("");
    while (!rest.empty()) {
        const std::size_t begin = std::min(rest.find_first_not_of(" \t\r\n\f"), rest.size());
        const std::size_t end = std::min(rest.find_first_of(" \t\r\n\f", begin), rest.size());
        if (hidden_classes.contains(rest.substr(begin, end - begin))) return true;
        rest.remove_prefix(end);
    }
    return false;
}

class OmissionFinder {
  public:
    OmissionFinder(const MarkupTree& tree, const std::vector<ElementFacts>& facts, const PageMetadata& page,
                   const Headline& headline, const ReadingPolicies& policies,
                   const std::vector<std::string_view>& clutter, const std::vector<NodeIndex>& articles)
        : nodes_(tree.nodes),
          tree_(tree),
          facts_(facts),
          page_(page),
          headline_(headline),
          policies_(policies),
          heading_ids_(find_heading_ids(tree, facts)),
          clutter_(clutter),
          articles_(articles) {
        for (const NodeIndex article : articles) prose_ += facts[article].prose;
    }

    [[nodiscard]] std::vector<Omission> omissions() {
        find_siblings();
        find_text();
        count_named();
        return all_by([this](NodeIndex i) { return rule_of(i); });
    }

    [[nodiscard]] std::vector<Omission> least() {
        return all_by([this](NodeIndex i) -> std::string_view {
            if (nodes_[i].is_text() || !facts_[i].is_shown) return {};
            const bool is_title = std::ranges::binary_search(headline_.all, i);
            return is_title ? "title" : apparatus_rule(i);
        });
    }

  private:
    [[nodiscard]] std::vector<Omission> all_by(const auto& rule_for_node) const {
        std::vector<Omission> found;
        for (NodeIndex i = 1; i < nodes_.size();) {
            const std::string_view rule = rule_for_node(i);
            if (!rule.empty()) found.push_back({i, rule});
            i = rule.empty() ? i + 1 : nodes_[i].end;
        }
        return found;
    }

    void find_siblings() {
        sibling_before_.assign(nodes_.size(), no_node);
        for (NodeIndex i = 0; i < nodes_.size(); ++i) {
            if (nodes_[i].next_sibling != no_node) sibling_before_[nodes_[i].next_sibling] = i;
        }
    }

    /// From the first to the last line that is surely text; what is before and after may be about it.
    void find_text() {
        first_text_ = nodes_[articles_.back()].end;
        last_text_ = articles_.front();
        for (const NodeIndex article : articles_) {
            for (NodeIndex i = article; i < nodes_[article].end;) {
                if (i != article && !clutter_[i].empty()) {
                    i = nodes_[i].end;
                    continue;
                }
                if (facts_[i].line.characters >= surely_text && facts_[i].line_prose > 0) {
                    first_text_ = std::min(first_text_, i);
                    last_text_ = i;
                }
                ++i;
            }
        }
    }

    /// Where a node stands: in an article or as one, around one, or elsewhere.
    enum class Place { article, within, around, outside };

    [[nodiscard]] Place place_beside_articles(NodeIndex i) const {
        const auto next = std::ranges::lower_bound(articles_, i);
        if (next != articles_.end() && *next == i) return Place::article;
        if (next != articles_.end() && *next < nodes_[i].end) return Place::around;
        const bool within = next != articles_.begin() && i < nodes_[*std::prev(next)].end;
        return within ? Place::within : Place::outside;
    }

    [[nodiscard]] std::string_view rule_of(NodeIndex i) const {
        const Place place = place_beside_articles(i);
        if (place == Place::article || place == Place::around || !facts_[i].is_shown) return {};
        const bool is_title = std::ranges::binary_search(headline_.all, i);
        if (is_title) return "title";
        if (!clutter_[i].empty()) return clutter_[i];
        const bool within = place == Place::within;
        if (within && facts_[i].all.characters == 0) return {};
        if (within && nodes_[i].is_text())
            return stands_alone(i) ? line_rule(text_below(tree_, i), place_of(i), page_.words())
                                   : std::string_view{};
        if (within) return rule_within(i);
        if (holds_title_or_clutter(i)) return {};
        const bool byline =
            !nodes_[i].is_text() && facts_[i].all.characters < longest_byline_element && is_byline(i);
        return byline ? "byline" : "outside the article";
    }

    /// Then what it holds is named one by one.
    [[nodiscard]] bool holds_title_or_clutter(NodeIndex node) const noexcept {
        return named_before_[nodes_[node].end] > named_before_[node];
    }

    void count_named() {
        named_before_.resize(nodes_.size() + 1);
        for (NodeIndex i = 0; i < nodes_.size(); ++i) {
            const bool named = !clutter_[i].empty() || std::ranges::binary_search(headline_.all, i);
            named_before_[i + 1] = named_before_[i] + (named ? 1U : 0U);
        }
    }

    [[nodiscard]] std::string_view rule_within(NodeIndex i) const {
        const MarkupNode& node = nodes_[i];
        const ElementFacts& facts = facts_[i];
        const double share = facts.prose / std::max(1.0, prose_);
        if (has_hidden_class(node) && share < largest_aside) return "hidden";
        if (const std::string_view rule = apparatus_rule(i); !rule.empty()) return rule;
        if (node.name == "header" && i < first_text_ && share < largest_header) return "page header";
        const bool is_above_title = headline_.element != no_node && node.end <= headline_.element;
        if (is_above_title && i < first_text_ && facts.is_block && share < largest_line) return "page header";
        if (facts.all.characters < longest_byline_element && share < largest_line && is_byline(i))
            return "byline";
        if (i < first_text_ && share < largest_line && describes_document(i)) return "byline";
        if (policies_.figures == FigurePolicy::caption && share < largest_aside && is_caption(node))
            return "caption";
        if (node.name != "p" && share < largest_gallery && has_class_word(node, gallery_words))
            return "gallery";
        if (!facts.is_block) return {};
        if (is_link_list(i)) return "links";
        if (facts.blocks != 0 || facts.all.characters > 300) return {};
        if (leads_elsewhere(i)) return "related links";
        if (is_stacked_byline(i)) return "byline";
        return line_rule(text_below(tree_, i), place_of(i), page_.words());
    }

    /// Signs of learning in the middle of a line. Markers that lead to a note are the flow's affair.
    [[nodiscard]] std::string_view apparatus_rule(NodeIndex i) const {
        const MarkupNode& node = nodes_[i];
        const ElementFacts& facts = facts_[i];
        // The subtag that BCP 47 has for IPA.
        if (node.attribute("lang").value_or("").find("fonipa") != std::string_view::npos)
            return "phonetic transcription";
        if (facts.is_block) return {};
        if (is_permanent_link(tree_, i)) return "permanent link";
        if (node.name == "sup" && facts.all.linked == 0 && has_class_word(node, marker_words))
            return "note marker";
        if (policies_.notes == NotePolicy::skip && node.name == "span" && has_class_word(node, note_words))
            return "note";
        const bool cites = node.name == "cite" || has_class_word(node, citation_words);
        return cites && is_numbers_in_brackets(text_below(tree_, i)) ? "citation" : std::string_view{};
    }

    /// "[1, 4–7]"
    [[nodiscard]] static bool is_numbers_in_brackets(std::string_view text) noexcept {
        constexpr std::string_view signs = "[]()0123456789,;- \xE2\x80\x93";
        return text.size() > 2 && (text.front() == '[' || text.front() == '(') &&
               text.find_first_not_of(signs) == std::string_view::npos;
    }

    /// Whether a run of text is a line of its own, between blocks and line breaks.
    [[nodiscard]] bool stands_alone(NodeIndex text) const {
        if (facts_[text].all.characters > 300 || !is_line(tree_, facts_, text)) return false;
        const auto parts = [&](NodeIndex i) {
            return i == no_node || facts_[i].is_block || nodes_[i].name == "br";
        };
        return parts(sibling_before_[text]) && parts(nodes_[text].next_sibling);
    }

    [[nodiscard]] LinePlace place_of(NodeIndex i) const noexcept {
        if (i < first_text_) return LinePlace::before_text;
        return i > last_text_ ? LinePlace::after_text : LinePlace::within_text;
    }

    [[nodiscard]] bool is_byline(NodeIndex i) const {
        const MarkupNode& node = nodes_[i];
        if (node.name == "p") return false;
        const bool fills_line = facts_[node.parent].line.characters == facts_[i].all.characters;
        if (i < first_text_ && node.name == "time" && fills_line) return true;
        if (i < first_text_ && has_token(node, "rel", "author")) return true;
        return !heading_ids_[i] && has_class_word(node, byline_words) && may_be_byline(i);
    }

    /// Headings are about the article where they say so, sentences never, whatever they are called.
    [[nodiscard]] bool may_be_byline(NodeIndex i) const {
        if (class_of(nodes_[i]) != ElementClass::heading) return !is_in_sentence(i);
        if (i > first_text_) return false;
        const std::string text = text_below(tree_, i);
        return !line_rule(text, LinePlace::before_text, page_.words()).empty() || is_all_of_names(text);
    }

    [[nodiscard]] bool is_all_of_names(std::string_view text) const {
        const std::vector<LineWord> words = line_words(text, page_.words());
        return words.size() > 1 && names_end(words, 0, page_.words()) == words.size();
    }

    /// `<p>Ada Quill<br>May 4, 2021 · 5 min read</p>`: each line is about the article, or a name beside one
    /// that is.
    [[nodiscard]] bool is_stacked_byline(NodeIndex i) const {
        if (i > first_text_ || facts_[i].blocks > 0 || facts_[i].all.characters > longest_byline_element)
            return false;
        const std::vector<std::string> lines = lines_below(tree_, i);
        bool tells = false;
        for (const std::string& line : lines) {
            const bool is_ruled = !line_rule(line, LinePlace::before_text, page_.words()).empty();
            if (!is_ruled && !is_all_of_names(line)) return false;
            tells = tells || is_ruled;
        }
        return tells && lines.size() > 1;
    }

    /// "It fell on <span class="date">4 May</span>, a Monday."
    [[nodiscard]] bool is_in_sentence(NodeIndex i) const {
        const NodeIndex line_of = facts_[i].is_block ? i : nodes_[i].parent;
        if (facts_[line_of].line.characters == facts_[i].all.characters && line_of != i) return false;
        if (facts_[line_of].blocks > 0 || place_of(i) == LinePlace::after_text) return false;
        if (facts_[line_of].line.characters > longest_byline_line) return true;
        const std::string line = text_below(tree_, line_of);
        return line.ends_with('.') || line.ends_with('!') || line.ends_with('?');
    }

    /// `<dl><dt>Author:</dt><dd>Ann Author</dd><dt>Date:</dt>…</dl>`: all that it lists is about the
    /// document.
    [[nodiscard]] bool describes_document(NodeIndex list) const {
        const BylineWords& bylines = page_.words().bylines;
        if (nodes_[list].name != "dl") return false;
        bool names_author = false;
        for (NodeIndex i = nodes_[list].first_child; i != no_node; i = nodes_[i].next_sibling) {
            if (nodes_[i].name != "dt") continue;
            const std::string field = comparable(text_below(tree_, i));
            if (!bylines.fields.contains(field)) return false;
            names_author = names_author || !bylines.author_fields.beginning_of(field).empty();
        }
        return names_author;
    }

    [[nodiscard]] static bool is_caption(const MarkupNode& node) {
        return node.name == "figcaption" || has_class_word(node, caption_words);
    }

    [[nodiscard]] bool is_link_list(NodeIndex i) const {
        if (facts_[i].all.link_density() < 0.6 || textual.contains(nodes_[i].name)) return false;
        if (holds_heading_alone(i) && leads_within_page(i)) return false;
        const bool list = nodes_[i].name == "ul" || nodes_[i].name == "ol";
        return !list || facts_[i].blocks > 1;
    }

    [[nodiscard]] bool holds_heading_alone(NodeIndex i) const {
        const NodeIndex heading = opening_heading(tree_, facts_, i);
        return heading != no_node && facts_[heading].all.characters == facts_[i].all.characters;
    }

    /// As headings do that lead back to the list of contents.
    [[nodiscard]] bool leads_within_page(NodeIndex i) const {
        const auto link = std::find_if(nodes_.begin() + i, nodes_.begin() + nodes_[i].end,
                                       [](const MarkupNode& node) { return node.attribute("href"); });
        return link != nodes_.begin() + nodes_[i].end && link->attribute("href")->starts_with('#');
    }

    /// A paragraph that is nothing but a link of several words to the same site.
    [[nodiscard]] bool leads_elsewhere(NodeIndex i) const {
        if (nodes_[i].name != "p" || facts_[i].all.linked != facts_[i].all.characters) return false;
        const auto link = std::find_if(nodes_.begin() + i, nodes_.begin() + nodes_[i].end,
                                       [](const MarkupNode& node) { return node.name == "a"; });
        if (link == nodes_.begin() + nodes_[i].end) return false;
        const std::string text = text_below(tree_, i);
        return std::ranges::count(text, ' ') >= 3 && leads_to_same_site(link->attribute("href").value_or(""));
    }

    [[nodiscard]] bool leads_to_same_site(std::string_view address) const {
        const std::string_view host = host_of(address);
        if (host.empty()) return !address.starts_with("mailto:") && !address.starts_with("#");
        return std::ranges::any_of(page_.addresses,
                                   [&](const std::string& page) { return host_of(page) == host; });
    }

    const std::vector<MarkupNode>& nodes_;
    const MarkupTree& tree_;
    const std::vector<ElementFacts>& facts_;
    const PageMetadata& page_;
    const Headline& headline_;
    const ReadingPolicies& policies_;
    std::vector<bool> heading_ids_;
    const std::vector<std::string_view>& clutter_;
    const std::vector<NodeIndex>& articles_;
    double prose_ = 0;  ///< of all articles
    std::vector<NodeIndex> sibling_before_;
    std::vector<std::uint32_t> named_before_;  ///< titles and clutter before each node
    NodeIndex first_text_ = 0;
    NodeIndex last_text_ = 0;
};

}  // namespace

std::vector<Omission> page_omissions(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                     const PageMetadata& page, const Headline& headline,
                                     const ReadingPolicies& policies,
                                     const std::vector<std::string_view>& clutter,
                                     const std::vector<NodeIndex>& articles) {
    return OmissionFinder(tree, facts, page, headline, policies, clutter, articles).omissions();
}

std::vector<Omission> least_page_omissions(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                           const PageMetadata& page, const Headline& headline,
                                           const ReadingPolicies& policies) {
    const std::vector<std::string_view> clutter(tree.nodes.size());
    return OmissionFinder(tree, facts, page, headline, policies, clutter, {0}).least();
}

}  // namespace audio_edition
