// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/end_notes.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ingest/flow/listings.h"
#include "ingest/word_choices.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

/// "[12]" at the beginning of a text, with what follows it.
std::string_view mark_of_note(std::string_view text) {
    const std::size_t end = text.find(']');
    constexpr std::size_t longest_mark = 5;
    if (!text.starts_with('[') || end == std::string_view::npos || end > longest_mark || end < 2) return {};
    const bool is_number = std::ranges::all_of(text.substr(1, end - 1), is_ascii_digit);
    const bool has_text = text.size() > end + 2 && (text[end + 1] == ' ' || text[end + 1] == '\t');
    return is_number && has_text ? text.substr(0, end + 1) : std::string_view{};
}

/// "[Pg 17]", "[Pg xii]", "[p. 17]", "{p. 17}"
std::optional<ByteSpan> page_mark(std::string_view text, std::size_t from) {
    constexpr WordChoices openings = "[Pg |[pg |[p. |[P. |[Page |[page |{p. |{Pg ";
    constexpr std::size_t longest_number = 8;
    for (std::size_t at = text.find_first_of("[{", from); at != std::string_view::npos;
         at = text.find_first_of("[{", at + 1)) {
        const std::string_view opening = openings.beginning_of(text.substr(at));
        if (opening.empty()) continue;
        const char close = text[at] == '[' ? ']' : '}';
        const std::size_t end = text.substr(0, at + opening.size() + longest_number + 1).find(close, at);
        if (end == std::string_view::npos) continue;
        const std::string_view number = text.substr(at + opening.size(), end - at - opening.size());
        const bool is_number = !number.empty() && number.size() <= longest_number &&
                               number.find_first_not_of("0123456789ivxlcIVXLC") == std::string_view::npos;
        if (is_number) return ByteSpan{at, end + 1};
    }
    return std::nullopt;
}

void leave_out_page_marks_of(MappedText& text, std::vector<Skipped>& skipped) {
    auto mark = page_mark(text.text(), 0);
    if (!mark) return;
    MappedText kept;
    std::size_t done = 0;
    for (; mark; mark = page_mark(text.text(), mark->end)) {
        kept.append(slice(text, {done, mark->begin}));
        skipped.push_back({text.source_of(*mark), "page number"});
        const bool is_spaced =
            !kept.text().empty() && (kept.text().back() == ' ' || kept.text().back() == '\n');
        done = mark->end;
        if (is_spaced && done < text.text().size() && text.text()[done] == ' ') ++done;
    }
    kept.append(slice(text, {done, text.text().size()}));
    text = std::move(kept);
}

}  // namespace

void settle_end_notes(ParsedText& parsed, NotePolicy policy) {
    std::vector<std::size_t> notes;
    for (std::size_t i = parsed.paragraphs.size(); i-- > 0;) {
        const Paragraph& paragraph = parsed.paragraphs[i];
        if (paragraph.role == ParagraphRole::skipped) continue;
        if (paragraph.role != ParagraphRole::text || mark_of_note(parsed.text_of(paragraph)).empty()) break;
        notes.push_back(i);
    }
    if (notes.empty() || notes.back() == 0) return;
    const std::string_view first = parsed.text_of(parsed.paragraphs[notes.back()]);
    const std::string_view mark = mark_of_note(first);
    const std::size_t begin = parsed.paragraphs[notes.back()].span.begin;
    if (parsed.source.substr(0, begin).find(mark) == std::string_view::npos) return;
    for (const std::size_t note : notes) {
        if (policy == NotePolicy::skip) parsed.skip(parsed.paragraphs[note], "note");
        parsed.paragraphs[note].is_note = true;
    }
}

void leave_out_page_marks(Document& document) {
    std::vector<Section*> waiting;
    for (Section& section : document.sections) waiting.push_back(&section);
    while (!waiting.empty()) {
        Section& section = *waiting.back();
        waiting.pop_back();
        leave_out_page_marks_of(section.title, document.skipped);
        for (Block& block : section.blocks) leave_out_page_marks_of(block.text, document.skipped);
        std::erase_if(section.blocks, [](const Block& block) { return block.text.text().empty(); });
        for (Section& child : section.children) waiting.push_back(&child);
    }
}

}  // namespace audio_edition
