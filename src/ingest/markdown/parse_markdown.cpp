// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/parse_markdown.h"

#include <algorithm>
#include <map>
#include <vector>

#include "ingest/markdown/footnotes.h"
#include "ingest/markdown/markdown_events.h"

namespace audio_edition {
namespace {

/// Every other byte stays where it is.
void blank_out(ByteSpan span, std::string& text) {
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (text[at] != '\n') text[at] = ' ';
    }
}

std::string without_site_markup(std::string_view text, std::size_t from, const SiteMarkup& site) {
    std::string left(text);
    for (const SiteMarkup::Mark& mark : site.marks)
        blank_out({mark.span.begin - from, mark.span.end - from}, left);
    for (const ByteSpan fence : site.fences) left.replace(fence.begin - from, 3, "```");
    return left;
}

std::string without_footnotes(std::string text, const std::vector<FootnoteDefinition>& footnotes) {
    for (const FootnoteDefinition& footnote : footnotes)
        blank_out({footnote.mark.begin, footnote.body.end}, text);
    return text;
}

/// The body of a footnote as the item of a list: its marker stands where the end of the footnote's mark does.
std::string as_item(std::string_view text, std::size_t begin, std::size_t end) {
    std::string item(text.substr(begin, end - begin));
    item[0] = '-';
    item[1] = ' ';
    return item;
}

}  // namespace

MarkupTree parse_markdown(std::string_view source, std::size_t from, const std::string& where,
                          const ReaderWords& words, const SiteMarkup& site) {
    const std::string text = without_site_markup(source.substr(from), from, site);
    const std::vector<FootnoteDefinition> footnotes = find_footnotes(text);
    std::map<std::string, std::string> ids;
    for (std::size_t i = 0; i < footnotes.size(); ++i) {
        ids[footnotes[i].name] = "note-" + std::to_string(i + 1);
    }
    TreeBuilder builder;
    builder.open("body", {}, from);
    MarkdownEvents events(source, where, ids, words, builder);
    const std::string body = without_footnotes(text, footnotes);
    events.parse(body, from);
    for (const FootnoteDefinition& footnote : footnotes) {
        const std::size_t begins = text.find_first_not_of(" \t", footnote.body.begin);
        const std::size_t begin = std::min(begins, footnote.body.end) - 2;
        builder.open("aside", {{"epub:type", "footnote"}, {"id", ids.at(footnote.name)}}, from + begin);
        const std::string item = as_item(text, begin, footnote.body.end);
        events.parse_item(item, from + begin);
        builder.close(from + footnote.body.end);
    }
    builder.close(source.size());
    return builder.take();
}

}  // namespace audio_edition
