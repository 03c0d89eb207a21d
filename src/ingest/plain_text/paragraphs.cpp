// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/paragraphs.h"

#include "ingest/plain_text/division.h"
#include "ingest/plain_text/heading_shape.h"

namespace audio_edition {
namespace {

/// Columns left free on a line that can be no accident of the line breaks.
constexpr long clearly_early = 10;

/// Decides, line after line, where paragraphs begin.
class ParagraphBreaks {
  public:
    ParagraphBreaks(std::string_view source, const std::vector<SourceLine>& lines,
                    const std::vector<LineLook>& looks, const LineLayout& layout,
                    const LanguageWords& language)
        : source_(source), lines_(lines), looks_(looks), layout_(layout), language_(language) {}

    /// Whether line `at` begins a paragraph; the current one began with line `first`.
    [[nodiscard]] bool begins(std::size_t at, std::size_t first) const {
        if (goes_on_over_pages(at) || goes_on_quoting(at)) return false;
        if (lines_[at].blank_before > 0 || lines_[at].new_page || !layout_.wrapped) return true;
        if (looks_[at].kind != LineKind::text || looks_[at - 1].kind != LineKind::text) return true;
        if (begins_item(at, first)) return true;
        if (at == first + 1 && is_heading_line(first) && !continues_title(at, first)) return true;
        if (looks_[at - 1].stop && is_division_line(at)) return true;
        if (layout_.indented) return begins_by_indent(at);
        return !layout_.spaced && looks_[at - 1].stop && (ends_early(at) || is_heading_line(at));
    }

  private:
    [[nodiscard]] std::string_view line(std::size_t at) const noexcept { return lines_[at].text.of(source_); }
    [[nodiscard]] bool is_last_of_group(std::size_t at) const noexcept {
        return at + 1 == lines_.size() || lines_[at + 1].blank_before > 0;
    }
    /// Room left on the line above `at`.
    [[nodiscard]] long room(std::size_t at) const noexcept {
        return room_left(lines_[at - 1], looks_[at], layout_.width);
    }

    /// Whether the line above `at` ended before it was full.
    [[nodiscard]] bool is_early(std::size_t at) const noexcept {
        return room(at) >= (layout_.filled ? 0 : clearly_early);
    }

    [[nodiscard]] bool goes_on_over_pages(std::size_t at) const noexcept {
        return layout_.wrapped && lines_[at].new_page && !looks_[at - 1].stop && looks_[at].starts_lower;
    }

    /// Mail is wrapped before it is quoted, whatever the text around it is like.
    [[nodiscard]] bool goes_on_quoting(std::size_t at) const noexcept {
        constexpr std::size_t widest = 100;
        const auto is_quote = [&](std::size_t i) {
            return looks_[i].marker && looks_[i].marker->kind == MarkerKind::quote &&
                   looks_[i].kind == LineKind::text;
        };
        return lines_[at].blank_before == 0 && !lines_[at].new_page && is_quote(at) && is_quote(at - 1) &&
               lines_[at - 1].columns <= widest;
    }

    /// Without empty lines or indents a paragraph shows by where the one above ended: early, or with one
    /// speaker when another begins.
    [[nodiscard]] bool ends_early(std::size_t at) const noexcept {
        return is_early(at) || (looks_[at - 1].closes_speech && looks_[at].opens_speech);
    }

    /// Wrapped prose may by accident carry a dash or "12." to the front of a line, so an item in the middle
    /// of a paragraph must follow another item, a colon, or a line that ended early.
    [[nodiscard]] bool begins_item(std::size_t at, std::size_t first) const noexcept {
        const auto& marker = looks_[at].marker;
        const auto& head = looks_[first].marker;
        const bool quoted = marker && marker->kind == MarkerKind::quote;
        if (quoted != (head && head->kind == MarkerKind::quote)) return true;
        if (quoted || !marker) return false;
        const bool same_list = head && head->kind == marker->kind && head->symbol == marker->symbol;
        if (marker->kind == MarkerKind::number) {
            return same_list ? marker->value == head->value + 1
                             : marker->value == 1 && line(at - 1).ends_with(':');
        }
        return same_list || line(at - 1).ends_with(':') || room(at) >= clearly_early;
    }

    /// "CHAPTER I." on a line of its own, or with a title on a line that is not full.
    [[nodiscard]] bool is_division_line(std::size_t at) const {
        constexpr std::size_t widest = 100;
        if (lines_[at].columns > widest) return false;
        const auto division = read_division(line(at), language_);
        if (!division || division->kind == DivisionKind::numbered) return false;
        if (division->title.empty()) return true;
        const bool early = is_last_of_group(at) || room(at + 1) >= clearly_early;
        const Shape shape = shape_of(line(at), language_);
        return early &&
               (division->upper_keyword || (shape.capitals == Capitals::title && !ends_sentence(shape)));
    }

    /// "AND BACK" below "CHAPTER I. THE ROAD TO THE MILL", with an empty line below in turn.
    [[nodiscard]] bool continues_title(std::size_t at, std::size_t first) const {
        if (!is_last_of_group(at) || read_division(line(at), language_)) return false;
        const auto division = read_division(line(first), language_);
        if (!division || division->title.empty()) return false;
        const Shape above = shape_of(division->title, language_);
        const auto begin = static_cast<std::size_t>(division->title.data() - source_.data());
        const Shape both = shape_of(ByteSpan{begin, lines_[at].text.end}.of(source_), language_);
        const bool goes_on = both.capitals == Capitals::upper || !ends_sentence(both);
        return is_set_apart(above) && !both.quoted && both.capitals == above.capitals && goes_on;
    }

    /// The first line of a paragraph that in truth heads it: set apart, and followed by prose that need not
    /// have begun on the next line.
    [[nodiscard]] bool is_heading_line(std::size_t at) const {
        if (is_last_of_group(at)) return false;
        if (is_division_line(at)) return true;
        if (!is_early(at + 1) || looks_[at].marker) return false;
        if (const auto division = read_division(line(at), language_); division && division->title.empty())
            return true;
        return is_set_apart_and_open(at) && is_followed_by_prose(at);
    }

    [[nodiscard]] bool is_set_apart_and_open(std::size_t at) const {
        const Shape shape = shape_of(line(at), language_);
        const bool open =
            (!ends_sentence(shape) || shape.last == U'?') && !is_unfinished(shape) && shape.last != U':';
        return is_set_apart(shape) && open && !shape.quoted;
    }

    /// Not by verse or an address, whose lines all end early.
    [[nodiscard]] bool is_followed_by_prose(std::size_t at) const noexcept {
        if (is_last_of_group(at + 1))
            return looks_[at + 1].stop && lines_[at + 1].columns > lines_[at].columns;
        return room(at + 2) < 0;
    }

    [[nodiscard]] bool begins_by_indent(std::size_t at) const {
        constexpr std::size_t slack = 1;
        const std::size_t indent = lines_[at].indent;
        const std::size_t above = lines_[at - 1].indent;
        const std::size_t deep = layout_.first_indent + slack;
        if (indent > deep && above > deep) return false;
        if (indent > layout_.margin) return true;
        return above > deep || is_flush_heading(at);
    }

    /// Where the first lines of paragraphs are indented, a line at the margin between two paragraphs that
    /// looks like a heading is one.
    [[nodiscard]] bool is_flush_heading(std::size_t at) const {
        const bool between =
            !is_last_of_group(at) && lines_[at + 1].indent > layout_.margin && looks_[at - 1].stop;
        return between && is_set_apart_and_open(at);
    }

    std::string_view source_;
    const std::vector<SourceLine>& lines_;
    const std::vector<LineLook>& looks_;
    const LineLayout& layout_;
    const LanguageWords& language_;
};

void describe(std::string_view source, const LanguageWords& language, Paragraph& paragraph) {
    constexpr std::size_t longest_heading = 600;
    const std::string_view text = paragraph.span.of(source);
    paragraph.shape = shape_of(text, language);
    if (text.size() <= longest_heading) paragraph.division = read_division(text, language);
}

}  // namespace

std::vector<Paragraph> group_paragraphs(std::string_view source, const std::vector<SourceLine>& lines,
                                        const std::vector<LineLook>& looks, const LineLayout& layout,
                                        const LanguageWords& language) {
    const ParagraphBreaks breaks(source, lines, looks, layout, language);
    std::vector<Paragraph> paragraphs;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (at == 0 || breaks.begins(at, paragraphs.back().first_line)) {
            Paragraph paragraph;
            paragraph.first_line = at;
            paragraph.span.begin = lines[at].text.begin;
            paragraph.blank_before = lines[at].blank_before;
            paragraph.kind = looks[at].kind;
            paragraph.marker = looks[at].marker;
            paragraphs.push_back(paragraph);
        }
        paragraphs.back().last_line = at + 1;
        paragraphs.back().span.end = lines[at].text.end;
    }
    for (Paragraph& paragraph : paragraphs) describe(source, language, paragraph);
    return paragraphs;
}

}  // namespace audio_edition
