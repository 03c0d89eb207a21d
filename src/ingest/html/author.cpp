// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/author.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/names.h"
#include "ingest/comparable.h"
#include "ingest/flow/element_class.h"
#include "ingest/html/class_words.h"
#include "ingest/iso_date.h"
#include "ingest/languages/words_anywhere.h"
#include "ingest/single_line.h"
#include "language/reader_words.h"
#include "text/ascii.h"
#include "text/letter_case.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_name = 80;
constexpr std::size_t longest_byline = 160;
constexpr std::size_t most_authors = 6;

constexpr std::array<std::string_view, 8> name_ends{" | ", " • ", " · ", " — ", " – ", " - ", " / ", " ("};

/// What programs for sites put where a name belongs.
bool is_nobody(const std::string& lower, const BylineWords& bylines) {
    return bylines.nobody.contains(lower) || bylines.nobody_endings.any_ends(lower) ||
           std::ranges::any_of(words_anywhere(),
                               [&](const WordsAnywhere* words) { return words->nobody.contains(lower); });
}

/// "von der Leyen" and "Di Maio" are names, "von Anna Schmidt" is said of one.
bool is_part_of_name(std::string_view prefix, std::string_view rest, const PeopleWords& people) {
    const std::string_view word = prefix.substr(0, prefix.find_first_of(" :"));
    const bool goes_on = rest.find(' ') != std::string_view::npos && is_upper(decode_at(rest, 0).value);
    return prefix.ends_with(' ') && people.particles.contains(word) && !goes_on;
}

void remove_prefixes(std::string& name, const LanguageWords& language) {
    const BylineWords& bylines = language.bylines;
    for (;;) {
        const std::string lower = lower_in_place(name);
        std::string_view prefix = bylines.openings.beginning_of(lower);
        if (prefix.empty()) prefix = bylines.weak_openings.beginning_of(lower);
        if (prefix.empty()) return;
        std::string rest = single_line(std::string_view(name).substr(prefix.size()));
        if (is_part_of_name(prefix, rest, language.people)) return;
        name = std::move(rest);
    }
}

/// "Troy L. Smith, Cleveland.com" and "Ann Author, Staff Writer" end at the comma, "A. Author, B. Writer"
/// not.
void remove_post(std::string& name, const LanguageWords& language) {
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos) return;
    const std::string rest = single_line(std::string_view(name).substr(comma + 1));
    const std::vector<LineWord> words = line_words(rest, language);
    const bool more_names =
        !words.empty() && names_end(words, 0, language) == words.size() && words.size() > 1;
    if (!more_names) name.resize(comma);
}

std::string without_spaces(std::string_view text) {
    std::string key = comparable(text);
    std::erase(key, ' ');
    return key;
}

/// By name, or by the host of one of its addresses.
bool is_site(const std::string& name, const PageMetadata& page) {
    const std::string key = without_spaces(name);
    for (const std::string& site : page.sites) {
        const std::string other = without_spaces(site);
        if (key == other || (key.size() > 3 && other.starts_with(key))) return true;
    }
    return std::ranges::any_of(page.addresses, [&](const std::string& address) {
        std::string host = without_spaces(address.substr(0, address.find('/', address.find("//") + 2)));
        for (const std::string_view start : {"https", "http", "www"})
            if (host.starts_with(start)) host.erase(0, start.size());
        return host.starts_with(key) && host.size() <= key.size() + 5;
    });
}

/// "Ann Author", "Ann Author and Bob Writer": all of the line is names.
bool is_all_names(const std::string& text, const LanguageWords& language) {
    const std::vector<LineWord> words = line_words(text, language);
    return words.size() >= 2 && names_end(words, 0, language) == words.size();
}

bool begins_like_byline(const std::string& text, const BylineWords& bylines) {
    return !bylines.openings.beginning_of(lower_in_place(text)).empty();
}

void add_name(std::string name, std::vector<std::string>& names) {
    if (!name.empty() && names.size() < most_authors && std::ranges::find(names, name) == names.end())
        names.push_back(std::move(name));
}

/// "Ann Author Associated Press": the agency is no part of the name.
std::string without_agency(std::string text, const BylineWords& bylines) {
    bylines.agencies.for_each([&text](std::string_view agency) {
        if (const std::size_t at = text.find(agency); at != std::string::npos) text.resize(at);
    });
    return text;
}

/// What an element that calls itself the author says.
std::string name_in_byline(const std::string& written, const PageMetadata& page) {
    const LanguageWords& language = page.words();
    const std::string text = without_agency(written, language.bylines);
    const auto boilerplate = match_boilerplate(text, PagePlace::top, language);
    if (boilerplate && boilerplate->author)
        return author_name(std::string(boilerplate->author->of(text)), page);
    // "By Ann Author November 19, 2019": the names at the beginning.
    const std::vector<LineWord> words = line_words(text, language);
    const auto near = words.begin() + std::min<std::ptrdiff_t>(3, std::ssize(words));
    const auto says_by = std::find_if(
        words.begin(), near, [&](const LineWord& word) { return says_one_of(word, language.bylines.by); });
    const bool by = begins_like_byline(text, language.bylines) && says_by != near;
    const std::size_t first = by ? static_cast<std::size_t>(says_by - words.begin()) + 1 : 0;
    if (first >= words.size()) return {};
    const std::size_t end = names_end(words, first, language);
    if (end < first + 2 || (!by && end != words.size())) return {};
    return author_name(
        text.substr(words[first].span.begin, words[end - 1].span.end - words[first].span.begin), page);
}

/// "4 min read", "March 3, 2024", "1,200 words": what stands in a row with the author's name.
bool is_label_of_article(const std::string& part, const BylineWords& bylines) {
    const std::string key = comparable(part);
    const bool measures = !key.empty() && is_ascii_digit(key.front()) && bylines.measures.any_in(key);
    return measures || iso_date(part).has_value();
}

/// "Senior Reporter"; "Bob Writer" is a name.
bool is_post_of_author(const std::string& part, const LanguageWords& language) {
    constexpr std::size_t most_words = 5;
    const std::vector<LineWord> words = line_words(part, language);
    return !words.empty() && words.size() <= most_words && says_one_of(words.front(), language.people.posts);
}

/// "March 3, 2024 · 4 min · Ann Author": the only part that is a name, among others that are about the
/// article.
std::string name_among_labels(const std::string& text, const PageMetadata& page) {
    constexpr std::array<std::string_view, 5> separators{" · ", " | ", " • ", " – ", " — "};
    std::string name;
    bool has_label = false;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.size();
        std::size_t next = end;
        for (const std::string_view separator : separators) {
            const std::size_t at = text.find(separator, begin);
            if (at >= end) continue;
            end = at;
            next = at + separator.size();
        }
        const std::string part = text.substr(begin, end - begin);
        begin = next;
        if (is_label_of_article(part, page.words().bylines)) {
            has_label = true;
        } else if (!name.empty() && is_post_of_author(part, page.words())) {
            continue;
        } else if (!is_all_names(part, page.words()) || !name.empty()) {
            return {};
        } else {
            name = part;
        }
    }
    return has_label ? author_name(name, page) : std::string();
}

class BylineSearch {
  public:
    BylineSearch(const MarkupTree& tree, const std::vector<ElementFacts>& facts, const PageMetadata& page,
                 const Headline& headline)
        : tree_(tree),
          facts_(facts),
          page_(page),
          headline_(headline),
          first_prose_(first_prose(facts, headline.element)) {}

    [[nodiscard]] std::string find() const {
        std::vector<std::string> names;
        for (const auto says_author : {&is_marked, &is_called}) {
            for (NodeIndex i = 0; i < tree_.nodes.size() && names.empty(); ++i) gather(i, says_author, names);
        }
        if (names.empty()) add_name(name_beside_label(), names);
        if (names.empty()) add_name(line_near_headline(), names);
        if (names.empty()) add_name(single_word_name(), names);
        return reader_words(page_.read_in).names(names);
    }

  private:
    /// "Ann Hale" above what is told of her.
    [[nodiscard]] bool heads_text(NodeIndex i) const {
        return class_of(tree_.nodes[i]) == ElementClass::heading && first_prose_ < i;
    }

    static bool is_marked(const MarkupNode& node) {
        return has_token(node, "rel", "author") || has_token(node, "itemprop", "author") ||
               has_token(node, "itemprop", "creator");
    }
    static bool is_called(const MarkupNode& node) {
        const auto words = class_words(node);
        return std::ranges::any_of(words, [](const std::string& word) {
            return word == "byline" || word == "author" || word == "authors";
        });
    }

    [[nodiscard]] bool is_short(NodeIndex i) const {
        return !tree_.nodes[i].is_text() && facts_[i].is_shown && facts_[i].all.characters > 0 &&
               facts_[i].all.characters < longest_byline;
    }

    void gather(NodeIndex i, bool (*says_author)(const MarkupNode&), std::vector<std::string>& names) const {
        if (!says_author(tree_.nodes[i]) || heads_text(i)) return;
        if (const std::string name = named_in_data(i); !name.empty()) {
            add_name(author_name(name, page_), names);
        } else if (is_short(i)) {
            add_name(name_in_byline(text_below(tree_, i), page_), names);
        }
    }

    /// `<div itemprop="author"><meta itemprop="name" content="Ann Author"></div>`
    [[nodiscard]] std::string named_in_data(NodeIndex author) const {
        for (NodeIndex i = author + 1; i < tree_.nodes[author].end; ++i) {
            if (tree_.nodes[i].name == "meta" && has_token(tree_.nodes[i], "itemprop", "name"))
                return std::string(tree_.nodes[i].attribute("content").value_or(""));
        }
        return {};
    }

    /// `<a rel="author">rainwatcher</a>`: what people call themselves where they need no surname. Where
    /// several are marked, the others wrote comments.
    [[nodiscard]] std::string single_word_name() const {
        std::string only;
        for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
            if (!is_short(i) || !is_marked(tree_.nodes[i])) continue;
            std::string text = text_below(tree_, i);
            if (!only.empty() && text != only) return {};
            only = std::move(text);
        }
        std::string name = author_name(only, page_);
        const LanguageWords& language = page_.words();
        const bool is_name =
            line_words(name, language).size() == 1 && !language.bylines.links.contains(lower_in_place(name));
        return is_name ? name : std::string();
    }

    /// `<dt>Author:</dt><dd>Ann Author</dd>`
    [[nodiscard]] std::string name_beside_label() const {
        const WordChoices labels = page_.words().bylines.labels;
        for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
            if (tree_.nodes[i].name != "dt" || !is_short(i)) continue;
            if (!labels.contains(comparable(text_below(tree_, i)))) continue;
            NodeIndex value = tree_.nodes[i].next_sibling;
            while (value != no_node && tree_.nodes[value].is_text()) value = tree_.nodes[value].next_sibling;
            if (value == no_node || !is_short(value)) continue;
            if (std::string name = name_in_byline(text_below(tree_, value), page_); !name.empty())
                return name;
        }
        return {};
    }

    /// "By Ann Author" or "Ann Author | March 3, 2024" in a line of its own, soon after the headline.
    [[nodiscard]] std::string line_near_headline() const {
        if (headline_.element == no_node) return {};
        constexpr int lines_to_look_at = 12;
        int lines = 0;
        for (NodeIndex i = tree_.nodes[headline_.element].end;
             i < tree_.nodes.size() && lines < lines_to_look_at; ++i) {
            if (!is_line(tree_, facts_, i)) continue;
            ++lines;
            if (text_below(tree_, i).size() > longest_byline) continue;
            if (std::string name = name_among_labels(text_with_breaks(i), page_); !name.empty()) return name;
            for (const std::string& line : lines_below(tree_, i))
                if (std::string name = name_in_line(line); !name.empty()) return name;
        }
        return {};
    }

    [[nodiscard]] std::string name_in_line(const std::string& line) const {
        const bool is_byline = begins_like_byline(line, page_.words().bylines) ||
                               match_boilerplate(line, PagePlace::top, page_.words());
        return is_byline ? name_in_byline(line, page_) : std::string();
    }

    /// A line break parts as a dot does.
    [[nodiscard]] std::string text_with_breaks(NodeIndex line) const {
        std::string text;
        for (const std::string& part : lines_below(tree_, line)) text += (text.empty() ? "" : " · ") + part;
        return text;
    }

    const MarkupTree& tree_;
    const std::vector<ElementFacts>& facts_;
    const PageMetadata& page_;
    const Headline& headline_;
    const NodeIndex first_prose_;
};

}  // namespace

std::string author_name(const std::string& written, const PageMetadata& page) {
    std::string name = single_line(written);
    if (name.size() > 4 * longest_name || name.find("://") != std::string::npos) return {};
    const LanguageWords& language = page.words();
    remove_prefixes(name, language);
    const auto end_before = [&name](std::string_view end) {
        if (const std::size_t at = name.find(end); at != std::string::npos && at > 0) name.resize(at);
    };
    for (const std::string_view end : name_ends) end_before(end);
    language.bylines.name_ends.for_each(end_before);
    for (std::size_t at = name.find(" ,"); at != std::string::npos; at = name.find(" ,", at))
        name.erase(at, 1);
    remove_post(name, language);
    while (!name.empty() && std::string_view(" ,.;:|").find(name.back()) != std::string_view::npos &&
           !language.people.kept_endings.any_ends(name))
        name.pop_back();
    const bool is_address = name.find_first_of("@/<>") != std::string::npos ||
                            name.find("www.") != std::string::npos || name.find(".com") != std::string::npos;
    if (name.size() > longest_name || is_address || !has_letter(name)) return {};
    return is_nobody(lower_in_place(name), language.bylines) || is_site(name, page) ? std::string() : name;
}

std::string find_author(const MarkupTree& tree, const std::vector<ElementFacts>& facts,
                        const PageMetadata& page, const Headline& headline) {
    std::vector<std::string> names;
    const WrittenAuthor* first = nullptr;
    for (const WrittenAuthor& written : page.authors) {
        if (!names.empty() && written.place != first->place) break;
        if (names.empty()) first = &written;
        add_name(author_name(written.text, page), names);
    }
    const bool is_person = !names.empty() && !first->is_organization;
    if (is_person && (first->place == 0 || is_all_names(names.front(), page.words())))
        return reader_words(page.read_in).names(names);
    std::string visible = BylineSearch(tree, facts, page, headline).find();
    return visible.empty() ? reader_words(page.read_in).names(names) : visible;
}

std::vector<FindingCandidate> author_candidates(const MarkupTree& tree,
                                                const std::vector<ElementFacts>& facts,
                                                const PageMetadata& page, const Headline& headline) {
    std::vector<FindingCandidate> candidates;
    for (const WrittenAuthor& written : page.authors) {
        std::string source = written.place == 0 ? "JSON-LD of the page" : "metadata of the page";
        if (written.is_organization) source += ", an organisation";
        candidates.push_back({author_name(written.text, page), source});
    }
    candidates.push_back({BylineSearch(tree, facts, page, headline).find(), "a byline on the page"});
    return candidates;
}

}  // namespace audio_edition
