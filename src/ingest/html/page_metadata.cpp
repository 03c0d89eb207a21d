// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/page_metadata.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/html/class_words.h"
#include "ingest/html/gutenberg_title.h"
#include "ingest/html/permanent_link.h"
#include "ingest/name_set.h"
#include "ingest/single_line.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

/// What <meta> calls each thing, best first.
constexpr std::array title_names{"og:title",      "twitter:title", "dc.title",
                                 "dcterms.title", "parsely-title", "sailthru.title"};
constexpr std::array site_names{"og:site_name", "application-name", "apple-mobile-web-app-title"};
constexpr std::array author_names{
    "author",          "authors",           "article:author", "article:author_name", "byl",
    "parsely-author",  "sailthru.author",   "dc.creator",     "dcterms.creator",     "og:author",
    "citation_author", "cxenseparse:author"};
constexpr std::array date_names{"article:published_time",
                                "og:published_time",
                                "og:article:published_time",
                                "article.published",
                                "datepublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "publish_date",
                                "published",
                                "published_time",
                                "published-date",
                                "publication_date",
                                "dc.date.issued",
                                "dcterms.issued",
                                "dc.date.created",
                                "dcterms.created",
                                "dc.date",
                                "dcterms.date",
                                "date.issued",
                                "ptime",
                                "displaydate",
                                "date",
                                "article_date_original",
                                "cxenseparse:recs:publishtime",
                                "originalpublicationdate",
                                "created"};
constexpr std::array description_names{"description",    "og:description",      "twitter:description",
                                       "dc.description", "dcterms.description", "sailthru.description"};
constexpr std::array address_names{"og:url", "twitter:url"};
constexpr std::array language_names{"og:locale", "content-language", "dc.language", "dcterms.language"};
constexpr std::array picture_names{"og:image", "og:image:url", "twitter:image", "twitter:image:src"};

using Named = std::vector<std::pair<std::string, std::string>>;

Named named_contents(const MarkupTree& tree) {
    Named contents;
    for (const MarkupNode& node : tree.nodes) {
        if (node.name != "meta") continue;
        const auto content = node.attribute("content");
        if (!content || content->empty()) continue;
        for (const std::string_view key : {"property", "name", "itemprop", "http-equiv"}) {
            if (const auto name = node.attribute(key))
                contents.emplace_back(ascii_lower(*name), single_line(*content));
        }
    }
    return contents;
}

template <class Names>
void add(const Named& contents, const Names& names, std::vector<std::string>& values) {
    for (const std::string_view name : names) {
        for (const auto& [key, value] : contents) {
            if (key == name && !value.empty()) values.push_back(value);
        }
    }
}

void add_text(std::string text, std::vector<std::string>& values) {
    text = single_line(text);
    if (!text.empty()) values.push_back(std::move(text));
}

/// "Ann Author" for "Author, Ann" and "Author, Ann, 1860-1932", as libraries and journals write a person.
std::string in_spoken_order(std::string name, const PeopleWords& people) {
    const std::size_t last = std::min(name.rfind(','), name.size());
    const bool has_years = name.find_first_of("0123456789", last) != std::string::npos;
    if (has_years) name.resize(last);
    const std::size_t comma = name.find(", ");
    if (comma == std::string::npos || (name.find(' ') < comma && !has_years)) return name;
    const std::string given = name.substr(comma + 2);
    const bool is_given =
        given.find(',') == std::string::npos && !people.suffixes.contains(ascii_lower(given));
    return is_given ? given + " " + name.substr(0, comma) : name;
}

/// What stands beside one of `labels` on the card that a site shows for the page: `twitter:label1`,
/// `twitter:data1`.
std::string card_value(const Named& contents, WordChoices labels) {
    constexpr std::pair<std::string_view, std::string_view> places[] = {{"twitter:label1", "twitter:data1"},
                                                                        {"twitter:label2", "twitter:data2"}};
    const auto value_of = [&](std::string_view name) {
        const auto found = std::ranges::find(contents, name, &Named::value_type::first);
        return found == contents.end() ? std::string() : found->second;
    };
    for (const auto& [label_name, data_name] : places) {
        if (labels.contains(ascii_lower(value_of(label_name)))) return value_of(data_name);
    }
    return {};
}

void add_named_authors(const Named& contents, const LanguageWords& language,
                       std::vector<WrittenAuthor>& authors) {
    for (std::size_t i = 0; i < author_names.size(); ++i) {
        const std::string_view name = author_names[i];
        const bool is_catalogue = name == "citation_author" || name.ends_with(".creator");
        for (const auto& [key, value] : contents)
            if (key == name)
                authors.push_back({is_catalogue ? in_spoken_order(value, language.people) : value, i + 1});
    }
}

void add_authors(const LinkedData& linked, const Named& contents, const LanguageWords& language,
                 std::vector<WrittenAuthor>& authors) {
    for (const std::string& author : linked.authors)
        if (std::string text = single_line(author); !text.empty()) authors.push_back({std::move(text), 0});
    const bool names_people = !authors.empty();
    if (!names_people) add_named_authors(contents, language, authors);
    if (!names_people && authors.empty()) {
        const std::string author = card_value(contents, language.bylines.card_labels);
        if (!author.empty()) authors.push_back({author, author_names.size() + 1});
    }
    for (const std::string& author : linked.organizations) {
        std::string text = single_line(author);
        if (!text.empty()) authors.push_back({std::move(text), author_names.size() + 2, true});
    }
}

/// "en_GB" for `<meta property="og:locale" content="en_GB">`.
std::string language_in(const Named& contents) {
    std::vector<std::string> written;
    add(contents, language_names, written);
    return written.empty() ? std::string() : written.front();
}

/// As the page declares it.
std::string declared_language(const MarkupTree& tree, const LinkedData& linked, const Named& contents) {
    const MarkupNode& root = tree.nodes.front();
    std::string language(root.attribute("lang").value_or(root.attribute("xml:lang").value_or("")));
    if (language.empty()) language = linked.language;
    return language.empty() ? language_in(contents) : language;
}

}  // namespace

std::string text_below(const MarkupTree& tree, NodeIndex node) {
    std::string text;
    for (NodeIndex i = node; i < tree.nodes[node].end;) {
        const MarkupNode& one = tree.nodes[i];
        if (one.name == "script" || one.name == "style" || one.name == "noscript" ||
            is_permanent_link(tree, i)) {
            i = one.end;
            continue;
        }
        if (one.is_text()) text += one.text.text();
        if (one.name == "br" || one.name == "p" || one.name == "div" || one.name == "li") text += ' ';
        ++i;
    }
    return single_line(text);
}

std::vector<std::string> lines_below(const MarkupTree& tree, NodeIndex node) {
    std::vector<std::string> lines(1);
    for (NodeIndex i = node; i < tree.nodes[node].end; ++i) {
        if (tree.nodes[i].name == "br") lines.emplace_back();
        if (tree.nodes[i].is_text()) lines.back() += tree.nodes[i].text.text();
    }
    for (std::string& line : lines) line = single_line(line);
    std::erase(lines, "");
    return lines;
}

PageMetadata read_page_metadata(const MarkupTree& tree, const std::optional<std::string>& language) {
    PageMetadata page;
    LinkedData linked = read_linked_data(tree);
    const Named contents = named_contents(tree);
    page.language = declared_language(tree, linked, contents);
    page.read_in = language_to_read_in(language, page.language);
    add(contents, title_names, page.titles);
    add_text(linked.headline, page.titles);
    add_text(linked.site, page.sites);
    add(contents, site_names, page.sites);
    add_authors(linked, contents, page.words(), page.authors);
    add_text(linked.published, page.dates);
    add(contents, date_names, page.dates);
    add(contents, description_names, page.descriptions);
    add_text(linked.description, page.descriptions);
    add(contents, address_names, page.addresses);
    for (const std::string& picture : linked.pictures) add_text(picture, page.pictures);
    add(contents, picture_names, page.pictures);
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (node.name == "title" && tree.nodes[node.parent].name == "head")
            add_text(text_below(tree, i), page.titles);
        if (node.name == "link" && has_token(node, "rel", "canonical"))
            add_text(std::string(node.attribute("href").value_or("")), page.addresses);
    }
    for (std::string& title : page.titles) {
        const auto book = gutenberg_title(title);
        if (!book) continue;
        title = book->title;
        if (page.authors.empty() && !book->author.empty()) page.authors.push_back({book->author, 0});
    }
    page.body = std::move(linked.body);
    return page;
}

}  // namespace audio_edition
