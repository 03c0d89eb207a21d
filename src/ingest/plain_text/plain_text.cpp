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

void group_lines(Draft& draft) {
    const std::vector<LineLook> looks = look_at_lines(draft.source, draft.lines, *draft.words);
    draft.layout = measure_layout(draft.lines, looks);
    draft.paragraphs = group_paragraphs(draft.source, draft.lines, looks, draft.layout, *draft.words);
}

/// Each step relies on those before it: the envelope would distort the layout, entries of a contents list
/// look like headings, a title is what is left at the top when marks and furniture are gone and no chapter
/// begins there, and what looks like a heading below it is one.
void settle(Draft& draft, const IngestOptions& options) {
    take_off_gutenberg_envelope(draft);
    draft.words =
        &words_for(language_to_read_in(options.language, draft.language.value_or(""), draft.source));
    take_off_page_numbers(draft);
    group_lines(draft);
    skip_marks(draft);
    skip_contents_lists(draft);
    skip_furniture(draft);
    settle_divisions(draft);
    settle_numbered_headings(draft);
    settle_heading_tails(draft);
    settle_title(draft);
    settle_end_notes(draft, options.policies.notes);
    settle_bare_headings(draft);
    settle_levels(draft);
}

/// What the caller gives wins; a title that was found in its own line is then listed as skipped.
void apply(const IngestOptions& options, Draft& draft) {
    if (options.title) {
        for (Paragraph& paragraph : draft.paragraphs) {
            if (paragraph.role == ParagraphRole::title) draft.skip(paragraph, "title given");
        }
        draft.title = generated_text(*options.title);
    }
    if (options.author) draft.author = generated_text(*options.author);
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

    Draft draft;
    draft.source = document.source;
    draft.lines = source_lines(document.source);
    if (!has_words(document.source)) throw no_words(file.name, "holds no words");
    settle(draft, options);
    apply(options, draft);
    document.sections = assemble_sections(draft);
    if (document.sections.empty())
        throw no_words(file.name, "holds no words but those that a page puts around a text");

    document.title = std::move(draft.title);
    document.author = std::move(draft.author);
    document.date = std::move(draft.date);
    declare_language(document, draft.language.value_or(""));
    document.skipped = std::move(draft.skipped);
    leave_out_page_marks(document);
    std::ranges::stable_sort(document.skipped, {},
                             [](const Skipped& skipped) { return skipped.source.begin; });
    return document;
}

}  // namespace audio_edition
