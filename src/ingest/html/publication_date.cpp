// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/publication_date.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "ingest/boilerplate/dateline.h"
#include "ingest/flow/element_class.h"
#include "ingest/html/class_words.h"
#include "ingest/html/host_of.h"
#include "ingest/name_set.h"
#include "ingest/publication_time.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_text = 200;

std::optional<std::string> date_of_addresses(const PageMetadata& page) {
    for (const std::string& address : page.addresses) {
        if (auto date = date_in_address(address)) return date;
    }
    return std::nullopt;
}

/// The first half of a day in UTC, which is still the day before in America.
bool is_early_in_utc(std::string_view written) {
    const std::size_t time = written.find_first_of("T ");
    const bool is_utc = written.ends_with('Z') || written.ends_with("+00:00") || written.ends_with("+0000");
    if (!is_utc || time == std::string_view::npos || written.size() < time + 6) return false;
    return written[time + 3] == ':' && written.substr(time + 1, 2) < "12";
}

/// "uk" of "https://www.paper.example.uk/rain"; empty where there is none of two letters.
std::string country_of(std::string_view address) {
    std::string_view host = host_of(address);
    host = host.substr(0, host.find(':'));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || host.size() - dot != 3) return {};
    return ascii_lower(host.substr(dot + 1));
}

NumericDates order_of_dates(const PageMetadata& page) {
    // Month first there, or sold to anybody for the sake of the letters.
    constexpr NameSet tell_nothing{"ai", "am", "ca", "cc", "co", "fm", "gg", "io", "is",
                                   "ly", "me", "ph", "sh", "so", "to", "tv", "us", "ws"};
    for (const std::string& address : page.addresses) {
        const std::string country = country_of(address);
        if (!country.empty() && !tell_nothing.contains(country)) return NumericDates::day_first;
    }
    const std::string language = ascii_lower(page.language);
    constexpr NameSet american{"", "en", "en-us", "en_us", "en-ph", "en-ca"};
    return american.contains(language) ? NumericDates::month_first : NumericDates::day_first;
}

/// A moment of that day, where any of the dates of the page tells one.
std::string with_time(const std::string& date, const std::vector<std::string>& dates, NumericDates order) {
    if (date != day_of(date)) return date;
    for (const std::string& written : dates) {
        const auto other = publication_time(written, order);
        if (other && *other != date && day_of(*other) == date) return *other;
    }
    return date;
}

class DateSearch {
  public:
    DateSearch(const MarkupTree& tree, const std::vector<ElementFacts>& facts, const Headline& headline,
               const LanguageWords& words, NumericDates order)
        : tree_(tree),
          facts_(facts),
          headline_(headline),
          words_(words),
          order_(order),
          first_prose_(first_prose(facts, headline.element)) {}

    [[nodiscard]] std::optional<std::string> marked() const {
        for (const auto fits : {&is_published, &is_called_published, &is_time}) {
            // Below the headline first: above it are other articles.
            for (const NodeIndex from :
                 {headline_.element == no_node ? NodeIndex{0} : headline_.element, NodeIndex{0}}) {
                if (auto date = first_that(fits, from)) return date;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::string> near_headline() const {
        if (headline_.element == no_node) return std::nullopt;
        constexpr int lines_to_look_at = 12;
        int lines = 0;
        for (NodeIndex i = tree_.nodes[headline_.element].end;
             i < tree_.nodes.size() && lines < lines_to_look_at; ++i) {
            if (!is_line(tree_, facts_, i)) continue;
            ++lines;
            const std::string text = text_below(tree_, i);
            if (text.size() > longest_text ||
                (class_of(tree_.nodes[i]) == ElementClass::heading && follows_prose(i)))
                continue;
            if (auto date = date_of_line(text, words_, order_)) return date;
            for (const std::string& part : lines_below(tree_, i))
                if (auto date = date_of_line(part, words_, order_)) return date;
        }
        return std::nullopt;
    }

  private:
    static bool is_published(const MarkupNode& node) {
        return has_token(node, "itemprop", "datepublished") || node.attribute("pubdate").has_value();
    }
    static bool is_called_published(const MarkupNode& node) {
        constexpr NameSet words{"dateline", "datepublished", "pubdate",  "published",
                                "publish",  "posted",        "timestamp"};
        const auto own = class_words(node);
        const bool published =
            std::ranges::any_of(own, [&](const std::string& word) { return words.contains(word); });
        return published || (std::ranges::find(own, "date") != own.end() &&
                             std::ranges::find(own, "updated") == own.end());
    }
    static bool is_time(const MarkupNode& node) { return node.name == "time"; }

    /// A day that the text tells of: "<p>It was <time>3 October 1990</time>, and it rained.</p>"
    [[nodiscard]] bool is_in_prose(NodeIndex time) const {
        NodeIndex block = time;
        while (block != 0 && !facts_[block].is_block) block = tree_.nodes[block].parent;
        const std::string line = text_below(tree_, block);
        const std::string own = text_below(tree_, time);
        const bool stands_within = !line.starts_with(own) && !line.ends_with(own);
        constexpr std::string_view stops = ".!?";
        const bool ends_sentence = !line.empty() && stops.find(line.back()) != std::string_view::npos;
        if (class_of(tree_.nodes[block]) == ElementClass::heading)
            return follows_prose(block) || !date_of_line(line, words_, order_);
        const bool is_paragraph = tree_.nodes[block].name == "p" || tree_.nodes[block].name == "blockquote";
        return (ends_sentence || (is_paragraph && stands_within)) && !date_of_line(line, words_, order_);
    }

    /// Of a heading: what it tells of is a part of the text.
    [[nodiscard]] bool follows_prose(NodeIndex heading) const { return first_prose_ < heading; }

    [[nodiscard]] bool is_short(NodeIndex i) const {
        return !tree_.nodes[i].is_text() && facts_[i].is_shown && facts_[i].all.characters > 0 &&
               facts_[i].all.characters < longest_text;
    }

    [[nodiscard]] std::optional<std::string> first_that(bool (*fits)(const MarkupNode&),
                                                        NodeIndex from) const {
        for (NodeIndex i = from; i < tree_.nodes.size(); ++i) {
            const MarkupNode& node = tree_.nodes[i];
            if (node.is_text() || !fits(node) || (fits != &is_published && is_in_prose(i))) continue;
            for (const std::string_view key : {"datetime", "content", "title"}) {
                if (const auto value = node.attribute(key)) {
                    if (auto date = publication_time(*value, order_)) return date;
                }
            }
            if (!is_short(i)) continue;
            if (auto date = publication_time(text_below(tree_, i), order_)) return date;
        }
        return std::nullopt;
    }

    const MarkupTree& tree_;
    const std::vector<ElementFacts>& facts_;
    const Headline& headline_;
    const LanguageWords& words_;
    const NumericDates order_;
    const NodeIndex first_prose_;
};

}  // namespace

std::string find_publication_date(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                  const PageMetadata& page, const Headline& headline) {
    const NumericDates order = order_of_dates(page);
    const auto address = date_of_addresses(page);
    const DateSearch search(tree, facts, headline, page.words(), order);
    for (const std::string& written : page.dates) {
        const auto date = publication_time(written, order);
        if (!date) continue;
        if (address && are_day_apart(*date, *address)) return *address;
        const auto shown = is_early_in_utc(written) ? search.near_headline() : std::nullopt;
        const bool was_evening = shown && *shown < *date && are_day_apart(*shown, *date);
        return was_evening ? *shown : with_time(*date, page.dates, order);
    }
    if (const auto date = search.marked()) return *date;
    if (address) return *address;
    return search.near_headline().value_or("");
}

std::vector<FindingCandidate> date_candidates(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                              const PageMetadata& page, const Headline& headline) {
    const NumericDates order = order_of_dates(page);
    const DateSearch search(tree, facts, headline, page.words(), order);
    std::vector<FindingCandidate> candidates;
    for (const std::string& written : page.dates)
        candidates.push_back({publication_time(written, order).value_or(""), "metadata of the page"});
    candidates.push_back({search.marked().value_or(""), "an element that is named a date"});
    candidates.push_back({date_of_addresses(page).value_or(""), "address of the page"});
    candidates.push_back({search.near_headline().value_or(""), "a line near the headline"});
    return candidates;
}

}  // namespace audio_edition
