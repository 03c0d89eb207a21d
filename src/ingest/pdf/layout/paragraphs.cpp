// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/paragraphs.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "ingest/plain_text/list_marker.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A glyph without a meaning by itself, before a text.
constexpr std::string_view unknown_bullet = "\xEF\xBF\xBD ";

bool ends_sentence(std::string_view text) {
    constexpr std::u32string_view closing = U"\"'”’»)]";
    constexpr std::u32string_view ends = U".!?:…";
    std::size_t at = text.size();
    while (at > 0 && closing.find(decode_before(text, at).value) != std::u32string_view::npos)
        at -= decode_before(text, at).size;
    return at > 0 && ends.find(decode_before(text, at).value) != std::u32string_view::npos;
}

bool ends_in_hyphen(std::string_view text) {
    if (text.empty()) return false;
    const char32_t last = decode_before(text, text.size()).value;
    return last == U'-' || last == U'\u2010' || last == U'\u00AD';
}

bool begins_lower(std::string_view text) {
    return !text.empty() && is_lower(decode_at(text, 0).value);
}

/// Between one line and the next.
enum class LineJoin { space, line_break, paragraph };

class ParagraphMaker {
  public:
    ParagraphMaker(const PdfContents& contents, const BodyText& measure, const LanguageWords& words)
        : contents_(contents), measure_(measure), words_(words) {}

    std::vector<PageBlock> make(std::span<const PageLine> all_lines) {
        std::vector<PageLine> lines(all_lines.begin(), all_lines.end());
        narrow_columns(lines);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const LineJoin end = i == 0 ? LineJoin::paragraph : end_between(lines[i - 1], lines[i]);
            if (end == LineJoin::paragraph) begin(lines[i]);
            PageBlock& block = blocks_.back();
            if (!block.lines.empty()) block.breaks.push_back(end == LineJoin::line_break);
            block.lines.push_back(lines[i]);
        }
        return std::move(blocks_);
    }

  private:
    /// Three lines and more that stand close to each other have edges of their own: a quotation is narrower
    /// than its column.
    void narrow_columns(std::vector<PageLine>& lines) const {
        constexpr std::size_t enough = 3;
        for (std::size_t begin = 0; begin < lines.size();) {
            PdfBox edges = lines[begin].box;
            std::size_t end = begin + 1;
            for (; end < lines.size() && is_close(lines[end - 1], lines[end]); ++end) {
                edges.left = std::min(edges.left, lines[end].box.left);
                edges.right = std::max(edges.right, lines[end].box.right);
            }
            for (std::size_t i = begin; end - begin >= enough && i < end; ++i) {
                lines[i].column.left = edges.left;
                lines[i].column.right = edges.right;
            }
            begin = end;
        }
    }

    [[nodiscard]] bool is_close(const PageLine& line, const PageLine& next) const {
        return std::abs(line.size - next.size) <= 0.08F * line.size &&
               next.baseline - line.baseline <= measure_.gap_of_paragraphs(line.size);
    }

    [[nodiscard]] const PdfPage& page_of(const PageLine& line) const { return contents_.pages[line.page]; }
    [[nodiscard]] std::string text_of(const PageLine& line) const {
        return text_of_line(page_of(line), line.words);
    }

    void begin(const PageLine& line) {
        PageBlock block;
        const std::string text = text_of(line);
        const auto marker = list_marker(text);
        if (line.role == PdfRole::list_item || line.role == PdfRole::list_label ||
            text.starts_with(unknown_bullet) || (marker && marker->kind != MarkerKind::quote))
            block.kind = PageBlockKind::list_item;
        if (line.role == PdfRole::caption || !words_.headings.captions.beginning_of(text).empty())
            block.kind = PageBlockKind::caption;
        blocks_.push_back(std::move(block));
    }

    [[nodiscard]] LineJoin end_between(const PageLine& line, const PageLine& next) const {
        if (measure_.is_tagged && line.element != no_pdf_element && next.element != no_pdf_element)
            return line.element == next.element ? LineJoin::space : tagged_end(line, next);
        const float size = std::max(line.size, next.size);
        const float gap = next.baseline - line.baseline;
        const std::string text = text_of(line);
        if (std::abs(line.size - next.size) > 0.08F * size) return LineJoin::paragraph;
        if (gap > measure_.gap_of_paragraphs(size) || gap < -size) return LineJoin::paragraph;
        if (begins_item(next)) return LineJoin::paragraph;
        if (ends_in_hyphen(text) && begins_lower(text_of(next))) return LineJoin::space;
        const LineJoin by_indent = end_by_indent(line, next);
        if (by_indent != LineJoin::space) return by_indent;
        if (!had_room(line, next)) return LineJoin::space;
        const bool is_indented = next.box.left - next.column.left > 0.7F * next.size;
        return ends_sentence(text) || (is_indented && measure_.has_indents) ? LineJoin::paragraph
                                                                            : LineJoin::line_break;
    }

    /// A label of a list belongs to its item.
    [[nodiscard]] LineJoin tagged_end(const PageLine& line, const PageLine& next) const {
        const PdfElement& one = contents_.elements[line.element];
        const PdfElement& other = contents_.elements[next.element];
        const bool is_label = one.role == PdfRole::list_label && other.parent == one.parent;
        return is_label || next.element == one.parent ? LineJoin::space : LineJoin::paragraph;
    }

    [[nodiscard]] bool begins_item(const PageLine& line) const {
        const std::string text = text_of(line);
        const auto marker = list_marker(text);
        if (text.starts_with(unknown_bullet) || (marker && marker->kind == MarkerKind::bullet)) return true;
        return marker && marker->kind == MarkerKind::number && marker->value == next_number();
    }

    /// Of the list whose item is the last block; 1 where it is none.
    [[nodiscard]] int next_number() const {
        if (blocks_.empty() || blocks_.back().kind != PageBlockKind::list_item) return 1;
        const auto marker = list_marker(text_of(blocks_.back().lines.front()));
        return marker && marker->kind == MarkerKind::number ? marker->value + 1 : 1;
    }

    [[nodiscard]] LineJoin end_by_indent(const PageLine& line, const PageLine& next) const {
        const float step = 0.7F * next.size;
        const PageBlock& block = blocks_.back();
        const bool is_first = block.lines.size() == 1;
        const float shift = next.box.left - line.box.left;
        if (shift > step) {
            // The first line of an item, or of an entry, hangs out.
            const bool is_item = block.kind == PageBlockKind::list_item;
            const bool goes_on =
                !had_room(line, next) && !(measure_.has_indents && ends_sentence(text_of(line)));
            return is_first && (is_item || goes_on) ? LineJoin::space : LineJoin::paragraph;
        }
        if (shift < -step && !is_first) return LineJoin::paragraph;
        return LineJoin::space;
    }

    /// Whether the first word of `next` would have had room at the end of `line`.
    [[nodiscard]] bool had_room(const PageLine& line, const PageLine& next) const {
        constexpr float space = 0.3F, slack = 0.5F;
        const PdfPage& page = page_of(next);
        float width = 0;
        for (std::size_t i = 0; i < next.words.size(); ++i) {
            const PdfWord& word = page.words[next.words[i]];
            if (i > 0 && are_spaced(page.words[next.words[i - 1]], word)) break;
            width = word.box.right - next.box.left;
        }
        return line.box.right + (space + slack) * line.size + width < line.column.right;
    }

    const PdfContents& contents_;
    const BodyText& measure_;
    const LanguageWords& words_;
    std::vector<PageBlock> blocks_;
};

/// Whether a paragraph that ends a column goes on in the next one.
bool goes_on(const PdfContents& contents, const BodyText& measure, const PageBlock& block,
             const PageBlock& next) {
    const PageLine& line = block.lines.back();
    const PageLine& first = next.lines.front();
    if (line.region == first.region) return false;
    if (measure.is_tagged) return line.element == first.element && line.element != no_pdf_element;
    if (std::abs(line.size - first.size) > 0.05F * line.size || line.bold != first.bold) return false;
    const std::string text = text_of_line(contents.pages[line.page], line.words);
    const std::string then = text_of_line(contents.pages[first.page], first.words);
    if (next.kind != PageBlockKind::paragraph) return false;
    if (ends_in_hyphen(text)) return true;
    const bool ends = ends_sentence(text);
    if (!ends && begins_lower(then)) return true;
    const bool is_full = line.box.right > line.column.right - 3 * line.size;
    const bool is_indented = first.box.left - first.column.left > 0.7F * first.size;
    if (is_indented || !is_full) return false;
    return !ends || measure.has_indents;
}

}  // namespace

std::vector<PageBlock> paragraphs_of(const PdfContents& contents, std::span<const PageLine> lines,
                                     const BodyText& measure, const LanguageWords& words) {
    return ParagraphMaker(contents, measure, words).make(lines);
}

void join_paragraphs(const PdfContents& contents, const BodyText& measure, std::vector<PageBlock>& blocks) {
    const PageBlock* open = nullptr;
    for (PageBlock& block : blocks) {
        const bool is_text = block.kind == PageBlockKind::paragraph || block.kind == PageBlockKind::list_item;
        if (block.kind == PageBlockKind::heading) open = nullptr;
        if (!is_text) continue;
        block.goes_on = open != nullptr && goes_on(contents, measure, *open, block);
        open = &block;
    }
}

}  // namespace audio_edition
