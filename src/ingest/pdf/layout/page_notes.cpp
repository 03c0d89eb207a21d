// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/page_notes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr float note_size = 0.93F;  // of the text's

/// A thin line between two heights that begins in the column and is no wider.
bool has_rule_between(const PdfPage& page, const PdfBox& column, float top, float bottom) {
    constexpr float shortest = 20, slack = 6;
    return std::ranges::any_of(page.rules, [&](const PdfShape& rule) {
        const PdfBox& box = rule.box;
        return box.width() >= shortest && box.height() <= 2 && box.top >= top && box.bottom <= bottom &&
               box.left >= column.left - slack && box.left <= column.left + column.width() / 2 &&
               box.right <= column.right + slack;
    });
}

/// The mark at the beginning of a line: raised, or larger than nothing but a number before the text.
std::optional<std::string> mark_of_line(const PdfPage& page, const PageLine& line) {
    const PdfWord& first = page.words[line.words.front()];
    auto mark = note_mark(first.text);
    if (!mark || line.words.size() < 2) return std::nullopt;
    const PdfWord& next = page.words[line.words[1]];
    constexpr float up = 0.1F;
    const bool raised = next.baseline - first.baseline > up * next.size && first.size <= next.size;
    const bool is_symbol = !is_digit(decode_at(*mark, 0).value) && !is_letter(decode_at(*mark, 0).value);
    const bool is_number = is_digit(decode_at(*mark, 0).value) && are_spaced(first, next);
    return raised || is_symbol || is_number ? mark : std::nullopt;
}

/// "1See above": some programs put no space after the number; then a mark on the page leads to it.
std::optional<std::string> glued_mark(const PdfPage& page, const PageLine& line) {
    const std::string& first = page.words[line.words.front()].text;
    const std::size_t end = std::min(first.find_first_not_of("0123456789"), first.size());
    constexpr std::size_t most_digits = 3;
    if (end == 0 || end > most_digits || end == first.size() || !is_letter(decode_at(first, end).value))
        return std::nullopt;
    std::string mark = first.substr(0, end);
    const bool is_called = std::ranges::any_of(
        page.words, [&](const PdfWord& word) { return word.text == mark && word.size < line.size; });
    return is_called ? std::optional(std::move(mark)) : std::nullopt;
}

bool begins_raised(const PdfPage& page, const PageLine& line) {
    if (line.words.size() < 2) return false;
    const PdfWord& first = page.words[line.words.front()];
    const PdfWord& next = page.words[line.words[1]];
    return next.baseline - first.baseline > 0.1F * next.size && first.size < next.size;
}

}  // namespace

std::optional<std::string> note_mark(const std::string& word) {
    std::string_view inner = word;
    if (inner.starts_with('[') || inner.starts_with('(')) inner.remove_prefix(1);
    while (inner.ends_with(']') || inner.ends_with(')') || inner.ends_with('.') || inner.ends_with(','))
        inner.remove_suffix(1);
    constexpr std::u32string_view symbols = U"*∗⁎†‡§¶‖∥#";
    constexpr std::u32string_view raised = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
    std::string mark;
    std::size_t digits = 0, marks = 0, letters = 0, count = 0;
    for (std::size_t at = 0; at < inner.size(); ++count) {
        const CodePoint c = decode_at(inner, at);
        const std::size_t value = raised.find(c.value);
        if (value != std::u32string_view::npos) {
            mark += static_cast<char>('0' + value);
            ++digits;
        } else {
            mark.append(inner, at, c.size);
            digits += c.value >= U'0' && c.value <= U'9' ? 1 : 0;
            letters += c.value >= U'a' && c.value <= U'z' ? 1 : 0;
            marks += symbols.find(c.value) == std::u32string_view::npos ? 0 : 1;
        }
        at += c.size;
    }
    const bool is_mark =
        (digits == count && count <= 3) || (marks == count && count <= 4) || (letters == count && count == 1);
    return count > 0 && is_mark ? std::optional(mark) : std::nullopt;
}

std::size_t count_note_lines(const PdfContents& contents, const std::vector<PageLine>& lines,
                             const BodyText& measure) {
    const PdfPage& page = contents.pages[lines.front().page];
    std::size_t begin = lines.size();
    while (begin > 0 && lines[begin - 1].size <= note_size * measure.size) --begin;
    if (measure.is_tagged) {
        begin = lines.size();
        while (begin > 0 && lines[begin - 1].role == PdfRole::note) --begin;
        if (begin < lines.size()) return lines.size() - begin;
        return 0;
    }
    for (std::size_t i = begin; i < lines.size(); ++i) {
        const float above = i > 0 ? lines[i - 1].baseline : 0;
        const bool has_rule = has_rule_between(page, lines[i].column, above, lines[i].baseline) && i > 0;
        const float gap = i > 0 ? lines[i].baseline - above : measure.size * 9;
        const bool is_apart = gap > 1.15F * measure.leading * lines[i].size;
        if (has_rule || (is_apart && begins_raised(page, lines[i]) && mark_of_line(page, lines[i])))
            return lines.size() - i;
    }
    return 0;
}

bool leads_to(const PdfLink& link, const PageLine& line) noexcept {
    constexpr float far = 60;  // where a program counts from its margins
    return link.page == line.page && line.baseline - link.y > -0.5F * line.size &&
           line.baseline - link.y < far;
}

const PdfLink* link_around(const PdfPage& page, const PdfWord& word) noexcept {
    const float x = (word.box.left + word.box.right) / 2, y = word.baseline - word.size / 4;
    const auto found = std::ranges::find_if(page.links, [&](const PdfLink& link) {
        return x >= link.box.left && x <= link.box.right && y >= link.box.top && y <= link.box.bottom;
    });
    return found == page.links.end() ? nullptr : &*found;
}

void mark_linked_notes(const PdfContents& contents, std::vector<PageBlock>& blocks) {
    std::multimap<std::pair<std::uint32_t, std::string>, const PdfLink*>
        marks;  // by the page that they lead to
    for (const PdfPage& page : contents.pages) {
        if (page.links.empty()) continue;
        for (const PdfWord& word : page.words) {
            const auto mark = note_mark(word.text);
            const PdfLink* const link = mark ? link_around(page, word) : nullptr;
            if (link != nullptr) marks.emplace(std::pair(link->page, *mark), link);
        }
    }
    if (marks.empty()) return;
    for (PageBlock& block : blocks) {
        if (block.kind != PageBlockKind::paragraph && block.kind != PageBlockKind::list_item) continue;
        const PageLine& line = block.lines.front();
        if (line.words.size() < 2) continue;
        const auto mark = note_mark(contents.pages[line.page].words[line.words.front()].text);
        if (!mark) continue;
        const auto [begin, end] = marks.equal_range(std::pair(line.page, *mark));
        if (std::none_of(begin, end, [&](const auto& one) { return leads_to(*one.second, line); })) continue;
        block.kind = PageBlockKind::note;
        block.mark = *mark;
    }
}

void join_notes(std::vector<PageBlock>& blocks) {
    PageBlock* last = nullptr;
    for (PageBlock& block : blocks) {
        if (block.kind != PageBlockKind::note) continue;
        if (last == nullptr || !block.mark.empty()) {
            last = &block;
            continue;
        }
        last->lines.insert(last->lines.end(), block.lines.begin(), block.lines.end());
        block.lines.clear();
    }
    std::erase_if(blocks, [](const PageBlock& block) { return block.lines.empty(); });
}

std::vector<PageBlock> notes_of(const PdfContents& contents, std::vector<PageLine> lines) {
    std::vector<PageBlock> notes;
    const PdfPage& page = contents.pages[lines.front().page];
    const bool raised =
        std::ranges::any_of(lines, [&](const PageLine& line) { return begins_raised(page, line); });
    for (PageLine& line : lines) {
        auto mark = mark_of_line(page, line);
        if (mark && raised && !begins_raised(page, line)) mark.reset();
        if (!mark && !raised) mark = glued_mark(page, line);
        if (mark || notes.empty()) {
            PageBlock note;
            note.kind = PageBlockKind::note;
            note.mark = mark.value_or("");
            notes.push_back(std::move(note));
        }
        notes.back().lines.push_back(std::move(line));
    }
    return notes;
}

}  // namespace audio_edition
