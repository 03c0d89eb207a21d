// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/plain_text.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "ingest/plain_text/contents_list.h"
#include "ingest/plain_text/end_notes.h"
#include "ingest/plain_text/front_matter.h"
#include "ingest/plain_text/gutenberg.h"
#include "ingest/plain_text/headings.h"
#include "ingest/plain_text/line_layout.h"
#include "ingest/plain_text/marks.h"
#include "ingest/plain_text/page_numbers.h"
#include "ingest/plain_text/paragraphs.h"
#include "ingest/plain_text/sections.h"
#include "text/encoding.h"
#include "text/generated_text.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

Error no_words(const std::string& name, std::string_view found) {
    return {ErrorKind::broken_input, name, std::string(found) + "; give a text to read"};
}

bool has_words(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) || is_digit(c.value)) return true;
        at += c.size;
    }
    return false;
}

void group_lines(ParsedText& parsed) {
    const std::vector<LineLook> looks = look_at_lines(parsed.source, parsed.lines, *parsed.words);
    parsed.layout = measure_layout(parsed.lines, looks);
    parsed.paragraphs = group_paragraphs(parsed.source, parsed.lines, looks, parsed.layout, *parsed.words);
}

/// Each step relies on those before it: the envelope would distort the layout, entries of a contents list
/// look like headings, a title is what is left at the top when marks and boilerplate are gone and no chapter
/// begins there, and what looks like a heading below it is one.
void settle(ParsedText& parsed, const IngestOptions& options) {
    take_off_gutenberg_envelope(parsed);
    parsed.words =
        &words_for(language_to_read_in(options.language, parsed.language.value_or(""), parsed.source));
    take_off_page_numbers(parsed);
    group_lines(parsed);
    skip_marks(parsed);
    skip_contents_lists(parsed);
    skip_boilerplate(parsed);
    settle_divisions(parsed);
    settle_numbered_headings(parsed);
    settle_heading_tails(parsed);
    settle_title(parsed);
    settle_end_notes(parsed, options.policies.notes);
    settle_bare_headings(parsed);
    settle_levels(parsed);
}

/// What the caller gives wins; a title that was found in its own line is then listed as skipped.
void apply(const IngestOptions& options, ParsedText& parsed) {
    if (options.title) {
        for (Paragraph& paragraph : parsed.paragraphs) {
            if (paragraph.role == ParagraphRole::title) parsed.skip(paragraph, "title given");
        }
        parsed.title = generated_text(*options.title);
    }
    if (options.author) parsed.author = generated_text(*options.author);
}

}  // namespace

Document read_plain_text(const SourceFile& file, const IngestOptions& options, Diagnostics& diagnostics) {
    refuse_large_text(file, options.limits, "text");
    DecodedText decoded = decode(file.bytes, file.name, options.encoding);
    if (!options.encoding && !decoded.encoding.starts_with("UTF-")) {
        diagnostics.note(file.name, "is not UTF-8 and was read as " + decoded.encoding +
                                        "; save it as UTF-8 if letters come out wrong");
    }
    Document document;
    document.name = file.name;
    document.source = std::move(decoded.text);
    document.encoding = std::move(decoded.encoding);

    ParsedText parsed;
    parsed.source = document.source;
    parsed.lines = source_lines(document.source);
    if (!has_words(document.source)) throw no_words(file.name, "holds no words");
    settle(parsed, options);
    apply(options, parsed);
    document.sections = assemble_sections(parsed);
    if (document.sections.empty())
        throw no_words(file.name, "holds no words but those that a page puts around a text");

    document.title = std::move(parsed.title);
    document.author = std::move(parsed.author);
    document.date = std::move(parsed.date);
    declare_language(document, parsed.language.value_or(""));
    document.skipped = std::move(parsed.skipped);
    leave_out_page_marks(document);
    std::ranges::stable_sort(document.skipped, {},
                             [](const Skipped& skipped) { return skipped.source.begin; });
    return document;
}

}  // namespace audio_edition
