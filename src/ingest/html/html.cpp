// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/html.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "ingest/ascii.h"
#include "ingest/declared_encoding.h"
#include "ingest/description.h"
#include "ingest/empty_headings.h"
#include "ingest/flow/contents_lists.h"
#include "ingest/flow/flow.h"
#include "ingest/flow/inline_text.h"
#include "ingest/html/author.h"
#include "ingest/html/element_facts.h"
#include "ingest/html/headline.h"
#include "ingest/html/page_metadata.h"
#include "ingest/html/page_omissions.h"
#include "ingest/html/page_pictures.h"
#include "ingest/html/parse_html.h"
#include "ingest/html/permanent_link.h"
#include "ingest/html/publication_date.h"
#include "ingest/single_line.h"
#include "ingest/title_page.h"
#include "language/reader_words.h"
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

/// What is found on a page before it is known which of it is the article.
struct WebPage {
    MarkupTree tree;
    std::vector<ElementFacts> facts;
    PageMetadata metadata;
    Headline headline;
};

WebPage look_at(const std::string& source, const std::string& name,
                const std::optional<std::string>& language) {
    WebPage page{parse_html(source, name), {}, {}, {}};
    page.facts = measure_elements(page.tree);
    page.metadata = read_page_metadata(page.tree, language);
    page.headline = find_headline(page.tree, page.facts, page.metadata);
    return page;
}

Flow read_article(const WebPage& page, const Document& document, const ReadingPolicies& policies) {
    FlowGuide guide;
    guide.words = &reader_words(page.metadata.read_in);
    guide.links = links_within(page.tree);
    guide.omissions = page_omissions(page.tree, page.facts, page.metadata, page.headline, policies);
    leave_out_contents_lists(page.tree, guide.links, guide.omissions);
    Flow flow = read_flow(page.tree, document.source, guide, policies);
    if (has_words(flow.sections)) return flow;
    // A page of a few words has nothing that could be told from them.
    guide.omissions.clear();
    return read_flow(page.tree, document.source, guide, policies);
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
    const bool named = name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml");
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
    Flow flow = read_article(page, document, options.policies);
    if (!has_words(flow.sections))
        throw broken_page(file.name, "holds no words; give a page with a text to read");
    document.sections = std::move(flow.sections);
    document.skipped = std::move(flow.skipped);
    document.markup = std::move(flow.markup);
    leave_out_empty_headings(document);
    document.cover_files = pictures_beside(page.tree, page.metadata);
    name_work(page, options, document);
    leave_out_title_page(document, page.metadata.words());
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
