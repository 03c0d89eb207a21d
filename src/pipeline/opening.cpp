// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/opening.h"

#include <string>

#include "language/reader_words.h"
#include "pipeline/excerpt.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool same_words(std::string_view a, std::string_view b) {
    return fold_case(on_one_line(a)) == fold_case(on_one_line(b));
}

bool says_title(const ScriptSection& section, const Script& script) {
    return !section.passages.empty() && section.passages.front().kind == BlockKind::heading &&
           same_words(section.title, script.title);
}

void append_author(MappedText& text, const MappedText& author, const ReaderWords& words) {
    if (author.empty()) return;
    text.append_generated(words.by());
    const bool in_order = text.pieces().empty() || author.pieces().empty() ||
                          text.pieces().back().source.end <= author.pieces().front().source.begin;
    if (!in_order) {  // the byline stands above the title
        text.append_generated(author.text());
        return;
    }
    text.append(author);
}

}  // namespace

void add_opening(Script& draft, const Document& document) {
    if (document.title.empty() || draft.sections.empty()) return;
    ScriptSection& first = draft.sections.front();
    const bool replaces_heading = says_title(first, draft);
    Passage opening;
    opening.kind = BlockKind::heading;
    opening.written = replaces_heading ? first.passages.front().written : document.title;
    append_author(opening.written, document.author, reader_words(document.language));
    if (replaces_heading) {
        first.passages.front() = std::move(opening);
    } else {
        first.passages.insert(first.passages.begin(), std::move(opening));
    }
}

}  // namespace audio_edition
