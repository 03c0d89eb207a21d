// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/headline.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "ingest/comparable.h"
#include "ingest/html/class_words.h"
#include "ingest/name_set.h"
#include "ingest/single_line.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_headline = 400;
/// Of a page, for its headings and for itself; more are made to do harm.
constexpr std::size_t most_headings = 1000;
constexpr std::size_t most_names = 12;

struct Candidate {
    NodeIndex node = no_node;
    std::string text;
    std::string key;
};

bool may_be_headline(const MarkupNode& node) {
    constexpr NameSet headings{"h1", "h2", "h3"};
    if (headings.contains(node.name)) return true;
    if (node.name != "div" && node.name != "p" && node.name != "span" && node.name != "td" &&
        node.name != "a" && node.name != "strong" && node.name != "b" && node.name != "font")
        return false;
    if (has_token(node, "itemprop", "headline") || node.attribute("role") == "heading") return true;
    const auto words = class_words(node);
    return std::ranges::any_of(words, [](const std::string& word) {
        return word == "headline" || word == "title" || word == "heading";
    });
}

bool is_heading_element(const MarkupNode& node) {
    return node.name.size() == 2 && node.name[0] == 'h' && node.name != "hr";
}

/// Elements that may be the headline, but for those of menus. Of those in each other with the same text, only
/// one.
std::vector<NodeIndex> headings(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    std::vector<NodeIndex> found;
    NodeIndex next = 0;
    while (next < tree.nodes.size() && found.size() < most_headings) {
        const NodeIndex i = next;
        const MarkupNode& node = tree.nodes[i];
        next = node.name == "nav" ? node.end : i + 1;
        const std::uint32_t characters = facts[i].all.characters;
        const bool has_text = facts[i].is_shown && characters != 0 && characters <= longest_headline;
        if (node.is_text() || !has_text || !may_be_headline(node)) continue;
        const bool same = !found.empty() && i < tree.nodes[found.back()].end &&
                          facts[found.back()].all.characters == characters;
        if (!same) {
            found.push_back(i);
        } else if (!is_heading_element(tree.nodes[found.back()])) {
            found.back() = i;
        }
    }
    return found;
}

/// "Title: Rain" is about the page, "Rain" is its title.
std::string without_label(std::string text, const LanguageWords& language) {
    const std::string_view label = language.bylines.title_label.beginning_of(text);
    if (!label.empty()) text = single_line(std::string_view(text).substr(label.size()));
    return text;
}

std::vector<Candidate> candidates(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                  const LanguageWords& language) {
    std::vector<Candidate> found;
    for (const NodeIndex node : headings(tree, facts)) {
        Candidate one{node, without_label(text_below(tree, node), language), {}};
        one.key = comparable(one.text);
        if (!one.key.empty()) found.push_back(std::move(one));
    }
    return found;
}

/// "Rain – The Paper" as its parts. Hyphens part only between spaces.
std::vector<std::string> parts_of(std::string_view title) {
    constexpr std::array<std::string_view, 10> separators{
        " | ", " - ", " – ", " — ", " :: ", " » ", " / ", " · ", " • ", " « "};
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < title.size(); ++at) {
        for (const std::string_view separator : separators) {
            if (!title.substr(at).starts_with(separator)) continue;
            parts.emplace_back(title.substr(begin, at - begin));
            begin = at + separator.size();
            at = begin - 1;
            break;
        }
    }
    parts.emplace_back(title.substr(begin));
    return parts;
}

std::size_t words_in(std::string_view key) {
    return key.empty() ? 0 : static_cast<std::size_t>(std::ranges::count(key, ' ')) + 1;
}

bool names_site(const std::string& part, const PageMetadata& page) {
    const std::string key = comparable(part);
    return std::ranges::any_of(page.sites, [&](const std::string& site) { return comparable(site) == key; });
}

/// Whether all of a heading leads to the page that a site begins with: "/", "../..", "https://paper.example".
bool leads_home(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex heading) {
    if (facts[heading].all.linked != facts[heading].all.characters) return false;
    NodeIndex link = heading;
    while (link < tree.nodes[heading].end && !tree.nodes[link].attribute("href")) ++link;
    // The heading may be within its link.
    if (link == tree.nodes[heading].end) link = tree.nodes[heading].parent;
    std::string_view path = link == no_node ? "" : tree.nodes[link].attribute("href").value_or("");
    const bool is_absolute = path.starts_with("http://") || path.starts_with("https://");
    if (is_absolute) path = path.substr(std::min(path.find('/', path.find("//") + 2), path.size()));
    if (path.empty()) return is_absolute;
    if (path.ends_with("index.html")) path.remove_suffix(std::string_view("index.html").size());
    return path.find_first_not_of("./") == std::string_view::npos && path != ".";
}

/// A title without the name of the site around it. `separator` parts at both ends are looked at.
std::string without_site(const std::string& title, const PageMetadata& page) {
    const std::vector<std::string> parts = parts_of(title);
    if (parts.size() < 2) return title;
    std::size_t first = 0;
    std::size_t last = parts.size();
    while (last - first > 1 && names_site(parts[last - 1], page)) --last;
    while (last - first > 1 && names_site(parts[first], page)) ++first;
    if (last - first == parts.size()) {
        // The site is not named elsewhere: the last part is, where it is short beside the rest.
        const std::size_t tail = words_in(comparable(parts.back()));
        const std::size_t all = words_in(comparable(title));
        if (tail <= 4 && all - tail >= 3) --last;
    }
    const auto begin = static_cast<std::size_t>(title.find(parts[first]));
    const std::size_t end = last == parts.size() ? title.size() : title.rfind(parts[last]);
    std::string kept = title.substr(begin, end - begin);
    // Take off the separator that is left at the end.
    if (last != parts.size()) {
        const std::string& word = parts[last - 1];
        const std::size_t stop = kept.rfind(word);
        if (stop != std::string::npos) kept.resize(stop + word.size());
    }
    return single_line(kept);
}

/// How well a heading fits one name that the page has for itself; 0 for not at all.
double likeness(const std::string& heading, const std::string& name) {
    constexpr double same = 10;
    constexpr double first_part = 7;
    constexpr double part = 4;
    const std::string key = comparable(name);
    if (key == heading) return same;
    const std::vector<std::string> parts = parts_of(name);
    if (parts.size() > 1) {
        // "Opinion | Rain has come to stay": what is short beside the rest says where it was published.
        std::size_t longest = 0;
        for (const std::string& one : parts) longest = std::max(longest, words_in(comparable(one)));
        if (2 * words_in(heading) < longest) return 0;
        if (comparable(parts.front()) == heading) return first_part;
        if (std::ranges::any_of(parts, [&](const std::string& one) { return comparable(one) == heading; }))
            return part;
    }
    const auto share = [](const std::string& shorter, const std::string& longer) {
        return static_cast<double>(shorter.size()) / static_cast<double>(longer.size());
    };
    constexpr std::size_t enough_words = 3;
    if (words_in(heading) >= enough_words && (" " + key + " ").find(" " + heading + " ") != std::string::npos)
        return 5 + 3 * share(heading, key);
    if (words_in(key) >= enough_words && (" " + heading + " ").find(" " + key + " ") != std::string::npos)
        return 5 * share(key, heading);
    return 0;
}

/// <h1> before <h2>, and headings before what is only called one.
double rank(const MarkupNode& node) {
    if (node.name == "h1") return 3;
    if (node.name == "h2" || has_token(node, "itemprop", "headline")) return 2;
    return is_heading_element(node) ? 1 : 0;
}

/// The names of the page, each as it is written and without the name of the site.
std::vector<std::string> names_of(const PageMetadata& page) {
    std::vector<std::string> names;
    for (const std::string& title : page.titles) {
        if (names.size() >= 2 * most_names) break;
        names.push_back(title);
        names.push_back(without_site(title, page));
    }
    return names;
}

/// The heading that a name of the page agrees with best, the first of equals; null where none does.
const Candidate* agreed_heading(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                const PageMetadata& page, const std::vector<Candidate>& all) {
    const std::vector<std::string> names = names_of(page);
    const Candidate* best = nullptr;
    double most = 0;
    for (const Candidate& one : all) {
        if (names_site(one.text, page) || leads_home(tree, facts, one.node)) continue;
        double score = 0;
        for (const std::string& name : names) score = std::max(score, likeness(one.key, name));
        if (score == 0) continue;
        score += rank(tree.nodes[one.node]);
        if (facts[one.node].all.link_density() > 0.5) score -= 2;
        if (score > most) {
            most = score;
            best = &one;
        }
    }
    return best;
}

/// The only first-level heading, where it is not the site's name; else null.
const Candidate* only_heading(const MarkupTree& tree, const PageMetadata& page,
                              const std::vector<Candidate>& all) {
    const Candidate* only = nullptr;
    for (const Candidate& one : all) {
        if (tree.nodes[one.node].name != "h1" || names_site(one.text, page)) continue;
        if (only != nullptr) return nullptr;
        only = &one;
    }
    return only != nullptr && words_in(only->key) >= 2 ? only : nullptr;
}

/// What an editor of texts calls the title, <p class="title">, above the first heading; null where it does
/// not.
const Candidate* styled_title(const MarkupTree& tree, const std::vector<Candidate>& all) {
    const Candidate* only = nullptr;
    for (const Candidate& one : all) {
        const MarkupNode& node = tree.nodes[one.node];
        if (is_heading_element(node)) break;
        const bool is_title =
            node.name == "p" && (has_token(node, "class", "title") || has_token(node, "class", "msotitle"));
        if (!is_title) continue;
        if (only != nullptr) return nullptr;
        only = &one;
    }
    return only;
}

/// The first line that says a name of the page and nothing else, in whatever element.
std::optional<Candidate> line_of_title(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                                       const PageMetadata& page) {
    std::vector<std::string> keys;
    std::size_t longest = 0;
    for (const std::string& name : names_of(page)) {
        if (std::string key = comparable(name); words_in(key) >= 2 && !names_site(name, page)) {
            longest = std::max(longest, name.size());
            keys.push_back(std::move(key));
        }
    }
    for (NodeIndex i = 0; i < tree.nodes.size() && !keys.empty(); ++i) {
        if (facts[i].all.characters > longest || !facts[i].is_shown || !is_line(tree, facts, i)) continue;
        Candidate one{i, text_below(tree, i), {}};
        one.key = comparable(one.text);
        if (std::ranges::find(keys, one.key) != keys.end()) return one;
    }
    return std::nullopt;
}

}  // namespace

Headline find_headline(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                       const PageMetadata& page) {
    Headline headline;
    const std::vector<Candidate> all = candidates(tree, facts, page.words());
    const Candidate* best = agreed_heading(tree, facts, page, all);
    if (best == nullptr && page.titles.empty()) best = styled_title(tree, all);
    if (best == nullptr) best = only_heading(tree, page, all);
    const std::optional<Candidate> line = best == nullptr ? line_of_title(tree, facts, page) : std::nullopt;
    if (line) best = &*line;
    if (best == nullptr) {
        if (!page.titles.empty()) headline.title = without_site(page.titles.front(), page);
        return headline;
    }
    headline.title = best->text;
    headline.element = best->node;
    for (const Candidate& one : all) {
        if (one.key == best->key) headline.all.push_back(one.node);
    }
    if (line) headline.all.push_back(line->node);
    return headline;
}

}  // namespace audio_edition
