// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ingest/furniture/line_words.h"
#include "ingest/furniture/names.h"
#include "ingest/plain_text/front_matter.h"
#include "ingest/plain_text/heading_key.h"
#include "ingest/plain_text/heading_shape.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_title_line = 300;

bool looks_like_title(const Paragraph& paragraph) noexcept {
    constexpr std::size_t most_lines = 3;
    constexpr std::size_t most_words = 30;
    constexpr std::size_t most_words_in_sentence_case = 20;
    const Shape& shape = paragraph.shape;
    const bool other_heading = paragraph.division && paragraph.division->kind != DivisionKind::numbered;
    if (paragraph.role != ParagraphRole::text || paragraph.marker || other_heading) return false;
    if (paragraph.span.size() > longest_title_line || shape.words == 0 || shape.words > most_words)
        return false;
    if (shape.capitals == Capitals::upper) return !is_unfinished(shape);
    constexpr std::u32string_view statement_ends = U".…。";
    if (statement_ends.find(shape.last) != std::u32string_view::npos || is_unfinished(shape)) return false;
    if (is_set_apart(shape)) return paragraph.lines() <= most_lines;
    return paragraph.lines() == 1 && !shape.inner_stop && shape.last != U':' &&
           shape.words <= most_words_in_sentence_case;
}

/// A title heads something: prose, a heading, or the lines below a title that have been skipped. Lines that
/// follow at once and are as short make it the first line of an address or of verse.
bool heads_text(const Draft& draft, std::size_t at) {
    constexpr std::size_t near = 4;
    const bool above_furniture =
        at + 1 < draft.paragraphs.size() && draft.paragraphs[at + 1].role == ParagraphRole::skipped;
    std::size_t short_lines = 0;
    std::size_t i = draft.next_kept(at + 1);
    for (std::size_t seen = 0; i < draft.paragraphs.size() && seen < near;
         i = draft.next_kept(i + 1), ++seen) {
        const Paragraph& below = draft.paragraphs[i];
        if (above_furniture || below.division || below.marker || is_prose(below.shape)) return true;
        short_lines += below.blank_before == 0 ? 1 : 0;
        if (short_lines > 1) return false;
    }
    return false;
}

void find_title(Draft& draft) {
    const std::size_t first = draft.next_kept(0);
    if (first >= draft.paragraphs.size()) return;
    Paragraph& paragraph = draft.paragraphs[first];
    if (!looks_like_title(paragraph) || !heads_text(draft, first)) return;
    draft.title = {draft.source, paragraph.span};
    paragraph.role = ParagraphRole::title;
}

/// "by" on a line of its own, with the name below.
void skip_parted_byline(Draft& draft, std::size_t at) {
    const auto visible = [&](std::size_t i) {
        std::vector<LineWord> words = line_words(draft.text_of(draft.paragraphs[i]), *draft.words);
        std::erase_if(words, [](const LineWord& word) { return word.kind == LineWordKind::separator; });
        return words;
    };
    const std::size_t next = draft.next_kept(at + 1);
    constexpr std::size_t longest_name = 80;
    if (next >= draft.paragraphs.size() || draft.paragraphs[at].span.size() > 4 ||
        draft.paragraphs[next].role != ParagraphRole::text ||
        draft.paragraphs[next].span.size() > longest_name) {
        return;
    }
    const std::vector<LineWord> by = visible(at);
    const std::vector<LineWord> name = visible(next);
    if (by.size() != 1 || !says_one_of(by[0], draft.words->bylines.by)) return;
    if (name.empty() || names_end(name, 0, *draft.words) != name.size()) return;
    if (draft.author.empty()) draft.author = {draft.source, draft.paragraphs[next].span};
    draft.skip(draft.paragraphs[at], "byline");
    draft.skip(draft.paragraphs[next], "byline");
}

bool names_an_imprint(const Draft& draft, const Paragraph& paragraph) {
    const std::vector<LineWord> words = line_words(draft.text_of(paragraph), *draft.words);
    const BookWords& books = draft.words->books;
    const auto first = std::ranges::find_if(
        words, [](const LineWord& word) { return word.kind != LineWordKind::separator; });
    if (first == words.end() || says_one_of(*first, books.dedication_openings)) return false;
    if (says_one_of(*first, books.imprint_openings)) return true;
    const bool capitals = paragraph.shape.capitals == Capitals::upper;
    return std::ranges::any_of(words, [&](const LineWord& word) {
        const bool year = word.text.size() == 4 && word.kind == LineWordKind::number;
        return year || says_one_of(word, books.imprint) || (capitals && says_one_of(word, books.towns));
    });
}

/// Whether the front of the book ends before this paragraph.
bool begins_text(const Paragraph& paragraph) noexcept {
    constexpr std::size_t most_words = 40;
    const Shape& shape = paragraph.shape;
    if (shape.words > most_words || paragraph.division) return true;
    return shape.capitals == Capitals::sentence && ends_sentence(shape) && shape.words > 6;
}

/// From the title to the last line that names a printer, a year or a translator, when nothing but short lines
/// lies between.
void skip_title_page(Draft& draft, const std::string& title) {
    constexpr std::size_t most_paragraphs = 40;
    std::vector<std::size_t> front;
    std::size_t imprint = 0;
    for (std::size_t i = 0; i < draft.paragraphs.size() && front.size() < most_paragraphs; ++i) {
        const Paragraph& paragraph = draft.paragraphs[i];
        if (paragraph.rule == "contents list") break;
        if (paragraph.role == ParagraphRole::skipped) {
            imprint = front.size();
            continue;
        }
        const bool is_text = paragraph.role == ParagraphRole::text && begins_text(paragraph);
        if (is_text || (paragraph.role == ParagraphRole::heading && paragraph.division)) break;
        front.push_back(i);
        if (names_an_imprint(draft, paragraph) || heading_key(draft.text_of(paragraph)) == title)
            imprint = front.size();
    }
    for (std::size_t k = 0; k < imprint; ++k) {
        Paragraph& paragraph = draft.paragraphs[front[k]];
        if (paragraph.role == ParagraphRole::text) draft.skip(paragraph, "title page");
    }
}

void skip_repeated_title(Draft& draft, const std::string& title) {
    for (std::size_t i = draft.next_kept(0); i < draft.paragraphs.size(); i = draft.next_kept(i + 1)) {
        Paragraph& paragraph = draft.paragraphs[i];
        if (paragraph.role != ParagraphRole::text) continue;
        if (paragraph.span.size() > longest_title_line || begins_text(paragraph)) return;
        if (heading_key(draft.text_of(paragraph)) == title) draft.skip(paragraph, "repeated title");
    }
}

}  // namespace

void settle_title(Draft& draft) {
    if (draft.title.empty()) find_title(draft);
    if (draft.title.empty() || draft.title.text().size() > longest_title_line) return;
    for (std::size_t i = 0, seen = 0; i < draft.paragraphs.size() && seen < 10; ++i, ++seen) {
        if (draft.paragraphs[i].role == ParagraphRole::text) skip_parted_byline(draft, i);
    }
    const std::string title = heading_key(draft.title.text());
    if (draft.is_book) skip_title_page(draft, title);
    skip_repeated_title(draft, title);
}

}  // namespace audio_edition
