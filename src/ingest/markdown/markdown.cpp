// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/markdown.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/dateline.h"
#include "ingest/comparable.h"
#include "ingest/empty_headings.h"
#include "ingest/flow/contents_lists.h"
#include "ingest/flow/flow.h"
#include "ingest/languages/language_words.h"
#include "ingest/markdown/front_matter.h"
#include "ingest/markdown/parse_markdown.h"
#include "ingest/markdown/site_markup.h"
#include "ingest/markup/element_text.h"
#include "ingest/merge_skipped.h"
#include "language/reader_words.h"
#include "text/encoding.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 4> markdown_extensions{".md", ".markdown", ".mkd", ".mdown"};

bool is_blank(const MarkupNode& node) noexcept {
    return node.is_text() && node.text.text().find_first_not_of(" \t\r\n") == std::string::npos;
}

/// The first thing in the text, where it is a heading and no other ranks as high.
NodeIndex title_heading(const MarkupTree& tree) {
    NodeIndex first = tree.nodes.front().first_child;
    while (first != no_node && is_blank(tree.nodes[first])) first = tree.nodes[first].next_sibling;
    if (first == no_node) return no_node;
    const std::string& name = tree.nodes[first].name;
    const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    if (!heading) return no_node;
    const auto rival =
        std::find_if(tree.nodes.begin() + first + 1, tree.nodes.end(), [&name](const MarkupNode& node) {
            return node.name.size() == 2 && node.name[0] == 'h' && node.name <= name;
        });
    return rival == tree.nodes.end() ? first : no_node;
}

std::vector<FlowLink> links_to_places(const MarkupTree& tree) {
    std::vector<FlowLink> links;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        const bool leads_within = node.name == "a" && node.attribute("href").value_or("").starts_with('#');
        if (leads_within && node.attribute("epub:type") != "noteref") links.push_back({i, no_node});
    }
    return links;
}

/// What the caller says wins, then the front matter.
void settle_metadata(const IngestOptions& options, const FrontMatter& matter, const ReaderWords& words,
                     Document& document) {
    if (options.title || !matter.title.empty()) {
        document.title = generated_text(options.title ? *options.title : matter.title);
    }
    if (options.author || !matter.authors.empty()) {
        document.author = generated_text(options.author ? *options.author : words.names(matter.authors));
    }
    declare_language(document, matter.language);
    document.date = matter.date;
    document.description = matter.description;
}

/// Of a dateline among the first paragraphs under the title.
std::string date_below(const MarkupTree& tree, NodeIndex title, const LanguageWords& language) {
    constexpr int most_paragraphs = 3;
    NodeIndex node = title == no_node ? tree.nodes.front().first_child : tree.nodes[title].next_sibling;
    for (int seen = 0; node != no_node && seen < most_paragraphs; node = tree.nodes[node].next_sibling) {
        if (is_blank(tree.nodes[node])) continue;
        if (tree.nodes[node].name != "p") break;
        if (auto date = date_of_line(element_text(tree, node), language)) return *date;
        ++seen;
    }
    return {};
}

/// "By Ann Brown" among the first paragraphs under the title: left out, and her name and the date are kept.
void take_byline(const MarkupTree& tree, NodeIndex title, const LanguageWords& language, Document& document,
                 std::vector<Omission>& omissions) {
    if (document.date.empty()) document.date = date_below(tree, title, language);
    constexpr int most_paragraphs = 2;
    constexpr std::size_t longest_line = 160;
    NodeIndex node = title == no_node ? tree.nodes.front().first_child : tree.nodes[title].next_sibling;
    for (int seen = 0; node != no_node && seen < most_paragraphs; node = tree.nodes[node].next_sibling) {
        if (is_blank(tree.nodes[node])) continue;
        const std::string line = element_text(tree, node);
        if (tree.nodes[node].name != "p" || line.size() > longest_line) return;
        const auto boilerplate = match_boilerplate(line, PagePlace::top, language);
        if (!boilerplate || boilerplate->parts.empty()) return;
        omissions.push_back({node, boilerplate->parts.front().rule});
        if (document.author.empty() && boilerplate->author)
            document.author = generated_text(boilerplate->author->of(line));
        ++seen;
    }
}

/// What is left of `spans` outside of `taken`; both are in order and each apart.
std::vector<ByteSpan> without_spans(const std::vector<ByteSpan>& spans, const std::vector<Skipped>& taken) {
    std::vector<ByteSpan> left;
    auto next = taken.begin();
    for (ByteSpan span : spans) {
        while (next != taken.end() && next->source.end <= span.begin) ++next;
        for (auto one = next; one != taken.end() && one->source.begin < span.end; ++one) {
            if (one->source.begin > span.begin) left.push_back({span.begin, one->source.begin});
            span.begin = std::max(span.begin, one->source.end);
        }
        if (span.begin < span.end) left.push_back(span);
    }
    return left;
}

/// `# Heading`, with up to six signs.
bool is_heading(std::string_view line) {
    const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
    return signs >= 1 && signs <= 6 && line.size() > signs + 1 && line[signs] == ' ';
}

/// Front matter, or a heading that stands alone between blank lines: what writing that is not a Markdown
/// seldom has.
bool looks_like_markdown(const std::string& text) {
    if (read_front_matter(text)) return true;
    bool blank_before = true;
    bool heading_before = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line(text.data() + at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const bool blank = line.find_first_not_of(" \t") == std::string_view::npos;
        if (heading_before && blank) return true;
        heading_before = blank_before && is_heading(line);
        blank_before = blank;
        at = end + 1;
    }
    return false;
}

}  // namespace

bool is_markdown(const SourceFile& file) {
    // What comes through a pipe has no name to tell.
    if (file.name == "standard input") return looks_like_markdown(file.bytes);
    if (file.media_type == "text/markdown") return true;
    const std::string name = to_lower(file.name);
    return std::ranges::any_of(markdown_extensions,
                               [&name](std::string_view extension) { return name.ends_with(extension); });
}

Document read_markdown(const SourceFile& file, const IngestOptions& options, Diagnostics&) {
    refuse_large_text(file, options.limits, "text");
    DecodedText decoded = decode(file.bytes, file.name, options.encoding);
    Document document;
    document.name = file.name;
    document.source = std::move(decoded.text);
    document.encoding = std::move(decoded.encoding);
    const FrontMatter matter = read_front_matter(document.source).value_or(FrontMatter{});
    const Language language = language_to_read_in(options.language, matter.language,
                                                  std::string_view(document.source).substr(matter.size));
    const ReaderWords& words = reader_words(language);
    settle_metadata(options, matter, words, document);

    const SiteMarkup site = find_site_markup(document.source, matter.size);
    const MarkupTree tree = parse_markdown(document.source, matter.size, file.name, words, site);
    FlowGuide guide;
    guide.words = &words;
    guide.keeps_layout = options.keeps_layout;
    guide.links = links_within(tree);
    const NodeIndex heading = title_heading(tree);
    if (heading != no_node) {
        const bool is_title = document.title.empty();
        const MappedText shown = mapped_text_of(tree, heading);
        const bool is_same = options.title || comparable(shown.text()) == comparable(document.title.text());
        if (is_title) document.title = shown;
        if (is_title || is_same) guide.omissions.push_back({heading, is_title ? "" : "title given"});
    }
    take_byline(tree, heading, words_for(language), document, guide.omissions);
    leave_out_contents_lists(tree, links_to_places(tree), guide.omissions);
    Flow flow = read_flow(tree, document.source, guide, options.policies);
    if (flow.sections.empty()) {
        throw Error{ErrorKind::broken_input, file.name, "holds no words; give a text to read"};
    }
    document.sections = std::move(flow.sections);
    document.phrases = std::move(flow.phrases);
    if (matter.size > 0) document.skipped.push_back({{0, matter.size}, "front matter"});
    for (const SiteMarkup::Mark& mark : site.marks)
        document.skipped.push_back({mark.span, std::string(mark.rule)});
    document.markup = without_spans(flow.markup, document.skipped);
    merge_skipped(document.skipped, flow.skipped);
    leave_out_empty_headings(document);
    return document;
}

}  // namespace audio_edition
