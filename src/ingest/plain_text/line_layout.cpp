// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/line_layout.h"

#include <algorithm>
#include <map>

namespace audio_edition {
namespace {

using Lines = std::vector<SourceLine>;
using Looks = std::vector<LineLook>;

std::size_t right_edge(const SourceLine& line) noexcept {
    return line.indent + line.columns;
}

/// 98 of 100 lines keep within it: a table or an address that stands out does not widen the page.
std::size_t page_width(const Lines& lines) {
    std::vector<std::size_t> edges;
    edges.reserve(lines.size());
    std::ranges::transform(lines, std::back_inserter(edges), right_edge);
    const auto nth = edges.begin() + static_cast<std::ptrdiff_t>((edges.size() - 1) * 98 / 100);
    std::ranges::nth_element(edges, nth);
    return *nth;
}

bool follows_directly(const SourceLine& line) noexcept {
    return line.blank_before == 0 && !line.new_page;
}

/// Lines that end a sentence may end a paragraph as well, and indented ones begin one: they tell nothing. Of
/// the others most are full where text is wrapped, and all where a program did it; or, where a hand did it,
/// the next line mostly goes on in lower case.
void measure_wrapping(const Lines& lines, const Looks& looks, LineLayout& layout) noexcept {
    constexpr std::size_t narrowest = 40;
    constexpr std::size_t widest = 200;
    if (layout.width > widest) return;
    std::size_t open = 0;
    std::size_t full = 0;
    std::size_t goes_on = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!follows_directly(lines[i]) || looks[i - 1].stop || lines[i].indent > layout.margin) continue;
        if (looks[i - 1].kind != LineKind::text || looks[i].kind != LineKind::text) continue;
        ++open;
        full += room_left(lines[i - 1], looks[i], layout.width) < 0 ? 1 : 0;
        goes_on += looks[i].starts_lower ? 1 : 0;
    }
    if (open == 0) return;
    layout.wrapped = (full * 100 >= open * 60 && layout.width >= narrowest) || goes_on * 100 >= open * 60;
    layout.filled = full * 100 >= open * 95;
}

/// The least indent that at least one line in ten has.
std::size_t usual_margin(const Lines& lines) {
    std::map<std::size_t, std::size_t> counts;
    for (const SourceLine& line : lines) ++counts[line.indent];
    for (const auto& [indent, count] : counts) {
        if (count * 10 >= lines.size()) return indent;
    }
    return counts.begin()->first;
}

/// What the ends of sentences at line ends say about how paragraphs are told apart.
struct ParagraphSigns {
    std::size_t gaps = 0;        ///< a sentence ends, an empty line follows, and then a line at the margin
    std::size_t early_ends = 0;  ///< a sentence ends well before the width, and the next line follows at once
    std::size_t indents = 0;     ///< a sentence ends, and the next line is indented
    std::size_t first_indent = 0;  ///< by how much, mostly
};

ParagraphSigns count_signs(const Lines& lines, const Looks& looks, const LineLayout& layout) {
    constexpr std::size_t deepest_first_indent = 12;
    ParagraphSigns signs;
    std::map<std::size_t, std::size_t> indents;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!looks[i - 1].stop) continue;
        if (!follows_directly(lines[i])) {
            signs.gaps += lines[i].indent <= layout.margin ? 1 : 0;
            continue;
        }
        const auto early = static_cast<long>(layout.width / 10);
        if (room_left(lines[i - 1], looks[i], layout.width) >= early) ++signs.early_ends;
        if (lines[i].indent > layout.margin && lines[i].indent <= layout.margin + deepest_first_indent) {
            ++signs.indents;
            ++indents[lines[i].indent];
        }
    }
    const auto usual = std::ranges::max_element(indents, {}, [](const auto& entry) { return entry.second; });
    if (usual != indents.end()) signs.first_indent = usual->first;
    return signs;
}

}  // namespace

long room_left(const SourceLine& above, const LineLook& look, std::size_t width) noexcept {
    return static_cast<long>(width) - static_cast<long>(right_edge(above) + 1 + look.first_word);
}

LineLayout measure_layout(const Lines& lines, const Looks& looks) {
    LineLayout layout;
    if (lines.empty()) return layout;
    layout.width = page_width(lines);
    layout.margin = usual_margin(lines);
    measure_wrapping(lines, looks, layout);
    if (!layout.wrapped) return layout;
    const ParagraphSigns signs = count_signs(lines, looks, layout);
    layout.indented = signs.indents > signs.gaps;
    layout.spaced = !layout.indented && signs.early_ends <= signs.gaps;
    layout.first_indent = signs.first_indent;
    return layout;
}

}  // namespace audio_edition
