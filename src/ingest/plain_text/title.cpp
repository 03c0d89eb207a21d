// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ingest/boilerplate/line_words.h"
#include "ingest/boilerplate/names.h"
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
bool heads_text(const ParsedText& parsed, std::size_t at) {
    constexpr std::size_t near = 4;
    const bool above_boilerplate =
        at + 1 < parsed.paragraphs.size() && parsed.paragraphs[at + 1].role == ParagraphRole::skipped;
    std::size_t short_lines = 0;
    std::size_t i = parsed.next_kept(at + 1);
    for (std::size_t seen = 0; i < parsed.paragraphs.size() && seen < near;
         i = parsed.next_kept(i + 1), ++seen) {
        const Paragraph& below = parsed.paragraphs[i];
        if (above_boilerplate || below.division || below.marker || is_prose(below.shape)) return true;
        short_lines += below.blank_before == 0 ? 1 : 0;
        if (short_lines > 1) return false;
    }
    return false;
}

void find_title(ParsedText& parsed) {
    const std::size_t first = parsed.next_kept(0);
    if (first >= parsed.paragraphs.size()) return;
    Paragraph& paragraph = parsed.paragraphs[first];
    if (!looks_like_title(paragraph) || !heads_text(parsed, first)) return;
    parsed.title = {parsed.source, paragraph.span};
    paragraph.role = ParagraphRole::title;
}

/// "by" on a line of its own, with the name below.
void skip_parted_byline(ParsedText& parsed, std::size_t at) {
    const auto visible = [&](std::size_t i) {
        std::vector<LineWord> words = line_words(parsed.text_of(parsed.paragraphs[i]), *parsed.words);
        std::erase_if(words, [](const LineWord& word) { return word.kind == LineWordKind::separator; });
        return words;
    };
    const std::size_t next = parsed.next_kept(at + 1);
    constexpr std::size_t longest_name = 80;
    if (next >= parsed.paragraphs.size() || parsed.paragraphs[at].span.size() > 4 ||
        parsed.paragraphs[next].role != ParagraphRole::text ||
        parsed.paragraphs[next].span.size() > longest_name) {
        return;
    }
    const std::vector<LineWord> by = visible(at);
    const std::vector<LineWord> name = visible(next);
    if (by.size() != 1 || !says_one_of(by[0], parsed.words->bylines.by)) return;
    if (name.empty() || names_end(name, 0, *parsed.words) != name.size()) return;
    if (parsed.author.empty()) parsed.author = {parsed.source, parsed.paragraphs[next].span};
    parsed.skip(parsed.paragraphs[at], "byline");
    parsed.skip(parsed.paragraphs[next], "byline");
}

bool names_an_imprint(const ParsedText& parsed, const Paragraph& paragraph) {
    const std::vector<LineWord> words = line_words(parsed.text_of(paragraph), *parsed.words);
    const BookWords& books = parsed.words->books;
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
void skip_title_page(ParsedText& parsed, const std::string& title) {
    constexpr std::size_t most_paragraphs = 40;
    std::vector<std::size_t> front;
    std::size_t imprint = 0;
    for (std::size_t i = 0; i < parsed.paragraphs.size() && front.size() < most_paragraphs; ++i) {
        const Paragraph& paragraph = parsed.paragraphs[i];
        if (paragraph.rule == "contents list") break;
        if (paragraph.role == ParagraphRole::skipped) {
            imprint = front.size();
            continue;
        }
        const bool is_text = paragraph.role == ParagraphRole::text && begins_text(paragraph);
        if (is_text || (paragraph.role == ParagraphRole::heading && paragraph.division)) break;
        front.push_back(i);
        if (names_an_imprint(parsed, paragraph) || heading_key(parsed.text_of(paragraph)) == title)
            imprint = front.size();
    }
    for (std::size_t k = 0; k < imprint; ++k) {
        Paragraph& paragraph = parsed.paragraphs[front[k]];
        if (paragraph.role == ParagraphRole::text) parsed.skip(paragraph, "title page");
    }
}

void skip_repeated_title(ParsedText& parsed, const std::string& title) {
    for (std::size_t i = parsed.next_kept(0); i < parsed.paragraphs.size(); i = parsed.next_kept(i + 1)) {
        Paragraph& paragraph = parsed.paragraphs[i];
        if (paragraph.role != ParagraphRole::text) continue;
        if (paragraph.span.size() > longest_title_line || begins_text(paragraph)) return;
        if (heading_key(parsed.text_of(paragraph)) == title) parsed.skip(paragraph, "repeated title");
    }
}

}  // namespace

void settle_title(ParsedText& parsed) {
    if (parsed.title.empty()) find_title(parsed);
    if (parsed.title.empty() || parsed.title.text().size() > longest_title_line) return;
    for (std::size_t i = 0, seen = 0; i < parsed.paragraphs.size() && seen < 10; ++i, ++seen) {
        if (parsed.paragraphs[i].role == ParagraphRole::text) skip_parted_byline(parsed, i);
    }
    const std::string title = heading_key(parsed.title.text());
    if (parsed.is_book) skip_title_page(parsed, title);
    skip_repeated_title(parsed, title);
}

}  // namespace audio_edition
