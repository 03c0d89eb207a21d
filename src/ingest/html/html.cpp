// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/html.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "ingest/declared_encoding.h"
#include "ingest/description.h"
#include "ingest/empty_headings.h"
#include "ingest/flow/contents_lists.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/gutenberg_pages.h"
#include "ingest/flow/inline_text.h"
#include "ingest/html/author.h"
#include "ingest/html/choose_article.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/element_selector.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_findings.h"
#include "ingest/html/page_metadata.h"
#include "ingest/html/page_pictures.h"
#include "ingest/html/parse_html.h"
#include "ingest/html/permanent_link.h"
#include "ingest/html/publication_date.h"
#include "ingest/html/sentence_mass.h"
#include "ingest/single_line.h"
#include "ingest/title_page.h"
#include "language/reader_words.h"
#include "text/ascii.h"
#include "text/encoding.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

Error broken_page(const std::string& name, std::string what) {
    return {ErrorKind::broken_input, name, std::move(what)};
}

DecodedText decode_page(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics) {
    const std::optional<std::string> declared =
        options.encoding ? options.encoding : declared_encoding(file.bytes);
    DecodedText page = decode(file.bytes, file.name, declared);
    if (!declared && !page.encoding.starts_with("UTF-")) {
        diagnostics.note(file.name, "does not say how it is encoded and was read as " + page.encoding +
                                        "; name its encoding if letters come out wrong");
    }
    return page;
}

bool has_words(const std::vector<Section>& sections) {
    Document document;
    document.sections = sections;
    bool found = false;
    for_each_section(document, [&](const Section& section, int) {
        found = found || !section.blocks.empty() || !section.title.empty();
    });
    return found;
}

/// The text of the headline, each character with its bytes. Nothing where it does not come in order.
std::optional<MappedText> mapped_text(const MarkupTree& tree, NodeIndex element, const std::string& wanted) {
    InlineText text;
    for (NodeIndex i = element; i < tree.nodes[element].end;) {
        const MarkupNode& node = tree.nodes[i];
        i = is_permanent_link(tree, i) ? node.end : i + 1;
        if (node.name == "br") text.add_generated(" ");
        if (!node.is_text()) continue;
        if (!text.precedes(node.text)) return std::nullopt;
        text.add(node.text);
    }
    MappedText mapped = text.take();
    if (single_line(mapped.text()) != wanted) return std::nullopt;
    return mapped;
}

WebPage look_at(const std::string& source, const std::string& name,
                const std::optional<std::string>& language) {
    WebPage page{parse_html(source, name), {}, {}, {}};
    page.facts = measure_elements(page.tree);
    page.metadata = read_page_metadata(page.tree, language);
    page.headline = find_headline(page.tree, page.facts, page.metadata);
    return page;
}

/// "840 words of "related links" (div.promo)"
std::string list_left_out(const WebPage& page, const std::vector<LeftOutText>& texts) {
    constexpr std::size_t most_named = 3;
    std::string list;
    for (std::size_t i = 0; i < texts.size() && i < most_named; ++i) {
        list += (i == 0 ? "" : ", ") + std::to_string(texts[i].words) + " as \"" +
                std::string(texts[i].rule) + "\" (" + element_selector(page.tree.nodes[texts[i].node]) + ")";
    }
    return texts.size() > most_named ? list + ", …" : list;
}

std::size_t words_left_out(const std::vector<LeftOutText>& texts) {
    std::size_t words = 0;
    for (const LeftOutText& text : texts) words += text.words;
    return words;
}

/// A page that loses much of its text is told of, whether it is read in the end or not.
void report_left_out(const WebPage& page, const ChosenArticle& chosen, const std::string& name,
                     Diagnostics& diagnostics) {
    if (!chosen.left_out.empty()) {
        diagnostics.warn(name, "leaves out " + std::to_string(words_left_out(chosen.left_out)) +
                                   " words in sentences: " + list_left_out(page, chosen.left_out) +
                                   "; --article all reads them, --article SELECTOR one element alone");
    }
    if (!chosen.taken_in.empty()) {
        diagnostics.warn(name,
                         "reads " + std::to_string(words_left_out(chosen.taken_in)) +
                             " words in sentences that would be left out by name or place: " +
                             list_left_out(page, chosen.taken_in) +
                             "; --article main leaves them out, --article SELECTOR reads one element alone");
    }
}

std::size_t words_in_text(std::string_view text) {
    std::size_t words = 0;
    bool in_word = false;
    for (const char c : text) {
        const bool space = static_cast<unsigned char>(c) <= ' ';
        words += !space && !in_word ? 1 : 0;
        in_word = !space;
    }
    return words;
}

/// A page that was saved before its script had shown the article, or that shows the beginning of it alone.
void report_unshown(const WebPage& page, const ChosenArticle& chosen, const std::string& name,
                    Diagnostics& diagnostics) {
    constexpr std::size_t fewest_told = 100;
    const std::size_t hidden = words_hidden(page.tree, page.facts);
    if (hidden >= fewest_told && hidden > 2 * chosen.words) {
        diagnostics.warn(name, "hides " + std::to_string(hidden) + " words in sentences and shows " +
                                   std::to_string(chosen.words) +
                                   "; what is hidden is not read: save the page while it shows the article");
    }
    const std::size_t whole = words_in_text(page.metadata.body);
    if (whole >= fewest_told && whole > 2 * chosen.words) {
        diagnostics.warn(name, "says that its article has " + std::to_string(whole) + " words, and shows " +
                                   std::to_string(chosen.words) + "; save the page while it shows all of it");
    }
}

Flow read_article(const WebPage& page, const ChosenArticle& chosen, const Document& document,
                  const IngestOptions& options) {
    FlowGuide guide;
    guide.words = &reader_words(page.metadata.read_in);
    guide.keeps_layout = options.keeps_layout;
    guide.links = links_within(page.tree);
    guide.omissions = gutenberg_omissions(page.tree);
    std::ranges::copy(chosen.omissions, std::back_inserter(guide.omissions));
    leave_out_contents_lists(page.tree, guide.links, guide.omissions);
    Flow flow = read_flow(page.tree, document.source, guide, options.policies);
    if (has_words(flow.sections)) return flow;
    if (options.article && is_selector(*options.article)) {
        throw broken_page(document.name, "has no words in what fits --article '" + *options.article +
                                             "'; outline --why names elements that hold text");
    }
    // A page of a few words has nothing that could be told from them.
    guide.omissions.clear();
    return read_flow(page.tree, document.source, guide, options.policies);
}

/// The title keeps its place in the source where the headline has it; its bytes are then in the title too.
void name_work(const WebPage& page, const IngestOptions& options, Document& document) {
    const Headline& headline = page.headline;
    std::optional<MappedText> title;
    if (headline.element != no_node) title = mapped_text(page.tree, headline.element, headline.title);
    document.title =
        options.title ? generated_text(*options.title) : title.value_or(generated_text(headline.title));
    document.author =
        generated_text(options.author.value_or(find_author(page.tree, page.facts, page.metadata, headline)));
    document.date = find_publication_date(page.tree, page.facts, page.metadata, headline);
    if (!page.metadata.descriptions.empty())
        document.description = short_description(page.metadata.descriptions.front());
    declare_language(document, page.metadata.language);
}

bool opens_page(std::string_view text) {
    constexpr std::array<std::string_view, 5> openings{"<!doctype html", "<html", "<head", "<body", "<title"};
    for (std::size_t at = 0;;) {
        at = text.find_first_not_of(" \t\r\n\f", at);
        if (at == std::string_view::npos) return false;
        const std::string_view rest = text.substr(at);
        const bool page = std::ranges::any_of(openings, [&](std::string_view opening) {
            return equals_ignoring_case(rest.substr(0, opening.size()), opening);
        });
        if (page) return true;
        // Comments, an XML declaration and an XHTML doctype stand before the page.
        const bool comment = rest.starts_with("<!--");
        if (!comment && !rest.starts_with("<?xml")) return false;
        const std::size_t end = text.find(comment ? "-->" : "?>", at);
        if (end == std::string_view::npos) return false;
        at = end + (comment ? 3 : 2);
    }
}

}  // namespace

bool is_html(const SourceFile& file) {
    constexpr std::size_t looked_at = 8192;
    std::string head = file.bytes.substr(0, looked_at);
    std::erase(head, '\0');  // of UTF-16 and UTF-32
    for (const std::string_view mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"})
        if (head.starts_with(mark)) head.erase(0, mark.size());
    if (opens_page(head)) return true;
    const std::string name = ascii_lower(file.name);
    const bool named = name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml") ||
                       file.media_type == "text/html" || file.media_type == "application/xhtml+xml";
    return named && head.find('<') != std::string::npos && !head.starts_with("PK") &&
           !head.starts_with("%PDF") && !head.starts_with("<?xml");
}

Document read_html(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics) {
    refuse_large_text(file, options.limits, "page of HTML");
    DecodedText decoded = decode_page(file, options, diagnostics);
    Document document;
    document.name = file.name;
    document.source = std::move(decoded.text);
    document.encoding = std::move(decoded.encoding);

    const WebPage page = look_at(document.source, file.name, options.language);
    const ChosenArticle chosen = choose_article(page, options.article, options.policies, file.name);
    report_left_out(page, chosen, file.name, diagnostics);
    report_unshown(page, chosen, file.name, diagnostics);
    Flow flow = read_article(page, chosen, document, options);
    if (!has_words(flow.sections))
        throw broken_page(file.name, "holds no words; give a page with a text to read");
    take_flow(std::move(flow), document);
    leave_out_empty_headings(document);
    document.cover_files = pictures_beside(page.tree, page.metadata);
    name_work(page, options, document);
    leave_out_title_page(document, page.metadata.words());
    document.findings = page_findings(page, chosen, document, options);
    document.evidence = omission_evidence(page, chosen.omissions);
    return document;
}

std::vector<std::string> pictures_of_page(const SourceFile& file, const IngestOptions& options) {
    if (!is_html(file)) return {};
    try {
        refuse_large_text(file, options.limits, "page of HTML");
        CollectedDiagnostics unheard;
        const MarkupTree tree = parse_html(decode_page(file, options, unheard).text, file.name);
        return pictures_beside(tree, read_page_metadata(tree));
    } catch (const Error&) {
        return {};
    }
}

}  // namespace audio_edition
