// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/page_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace audio_edition {
namespace {

constexpr float least_gap = 0.55F;  // of the size; a space is a third of it

struct CoveredStretch {
    float begin = 0, end = 0;
};

/// The stretches of the lines' width that hold words.
std::vector<CoveredStretch> covered(const PdfPage& page, std::span<const PageLine> lines) {
    std::vector<CoveredStretch> all;
    for (const PageLine& line : lines)
        for (const std::uint32_t i : line.words)
            all.push_back({page.words[i].box.left, page.words[i].box.right});
    std::ranges::sort(all, {}, &CoveredStretch::begin);
    std::vector<CoveredStretch> joined;
    for (const CoveredStretch& one : all) {
        if (!joined.empty() && one.begin <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, one.end);
        } else {
            joined.push_back(one);
        }
    }
    return joined;
}

/// The element around a word that has one of two roles.
std::uint32_t around(const PdfContents& contents, std::uint32_t element, PdfRole role, PdfRole other) {
    constexpr int deepest = 16;
    for (int depth = 0; element != no_pdf_element && depth < deepest; ++depth) {
        const PdfRole is = contents.elements[element].role;
        if (is == role || is == other) return element;
        element = contents.elements[element].parent;
    }
    return no_pdf_element;
}

/// By the tags; without rows where some word has no cell.
PageTable tagged_table(const PdfContents& contents, std::span<const PageLine> lines) {
    PageTable table;
    std::map<std::uint32_t, std::size_t> rows;
    std::map<std::uint32_t, std::pair<std::size_t, std::size_t>> cells;
    bool all_headers = true;
    for (const PageLine& line : lines) {
        for (const std::uint32_t i : line.words) {
            const std::uint32_t element = contents.pages[line.page].words[i].element;
            const std::uint32_t row = around(contents, element, PdfRole::table_row, PdfRole::table_row);
            const std::uint32_t cell = around(contents, element, PdfRole::table_cell, PdfRole::table_header);
            if (row == no_pdf_element || cell == no_pdf_element) return {};
            const auto [known_row, is_new_row] = rows.try_emplace(row, table.rows.size());
            if (is_new_row) table.rows.emplace_back();
            auto& cells_of_row = table.rows[known_row->second];
            const auto [known, is_new] =
                cells.try_emplace(cell, std::pair(known_row->second, cells_of_row.size()));
            if (is_new) cells_of_row.emplace_back();
            table.rows[known->second.first][known->second.second].push_back(i);
            if (known_row->second == 0)
                all_headers = all_headers && contents.elements[cell].role == PdfRole::table_header;
        }
    }
    table.has_header = all_headers;
    const PdfPage& page = contents.pages[lines.front().page];
    const auto left_of = [&](const WordIndices& cell) { return page.words[cell.front()].box.left; };
    for (auto& row : table.rows) std::ranges::stable_sort(row, {}, left_of);
    return table;
}

/// Whether a thin level line stands between two lines.
bool has_rule_between(const PdfPage& page, const PageLine& one, const PageLine& other) {
    const float top = std::min(one.baseline, other.baseline), bottom = std::max(one.baseline, other.baseline);
    return std::ranges::any_of(page.rules, [&](const PdfShape& rule) {
        const float y = (rule.box.top + rule.box.bottom) / 2;
        return rule.box.width() > rule.box.height() && y > top - 1 && y < bottom &&
               rule.box.right > one.box.left && rule.box.left < one.box.right;
    });
}

/// The row of each line, by the line that begins it: itself, or the nearer one above or below that has a
/// first cell.
std::vector<std::size_t> rows_of_lines(const PdfPage& page, std::span<const PageLine> lines,
                                       const std::vector<bool>& begins) {
    std::vector<std::size_t> next(lines.size() + 1, lines.size());
    for (std::size_t i = lines.size(); i-- > 0;) next[i] = begins[i] ? i : next[i + 1];
    std::vector<std::size_t> rows;
    std::size_t above = lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (begins[i]) above = i;
        std::size_t nearest = i;
        float distance = std::numeric_limits<float>::max();
        for (const std::size_t row : {above, next[i]}) {
            if (row == lines.size() || (row != i && has_rule_between(page, lines[i], lines[row]))) continue;
            const float far = std::abs(lines[i].baseline - lines[row].baseline);
            if (far >= distance) continue;
            nearest = row;
            distance = far;
        }
        rows.push_back(nearest);
    }
    return rows;
}

}  // namespace

std::vector<float> column_gaps(const PdfPage& page, std::span<const PageLine> lines) {
    std::vector<float> middles;
    const std::vector<CoveredStretch> stretches = covered(page, lines);
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const float gap = stretches[i].begin - stretches[i - 1].end;
        if (gap > least_gap * lines.front().size) middles.push_back(stretches[i].begin - gap / 2);
    }
    return middles;
}

PageTable table_of(const PdfContents& contents, std::span<const PageLine> lines) {
    if (PageTable tagged = tagged_table(contents, lines); !tagged.rows.empty()) return tagged;
    const PdfPage& page = contents.pages[lines.front().page];
    const std::vector<float> gaps = column_gaps(page, lines);
    std::vector<std::vector<WordIndices>> cells(lines.size(), std::vector<WordIndices>(gaps.size() + 1));
    std::vector<bool> begins;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        for (const std::uint32_t i : lines[l].words) {
            const auto after = std::ranges::upper_bound(gaps, page.words[i].box.left);
            cells[l][static_cast<std::size_t>(after - gaps.begin())].push_back(i);
        }
        begins.push_back(!cells[l].front().empty());
    }
    PageTable table;
    std::map<std::size_t, std::size_t> places;  // of rows, by the line that begins them
    const std::vector<std::size_t> rows = rows_of_lines(page, lines, begins);
    for (const std::size_t row : rows) places.try_emplace(row, 0);
    for (auto& [row, place] : places) {
        place = table.rows.size();
        table.rows.emplace_back(gaps.size() + 1);
    }
    for (std::size_t l = 0; l < lines.size(); ++l) {
        for (std::size_t c = 0; c <= gaps.size(); ++c) {
            WordIndices& cell = table.rows[places[rows[l]]][c];
            cell.insert(cell.end(), cells[l][c].begin(), cells[l][c].end());
        }
    }
    table.has_header = lines.size() > 1 && table.rows.size() > 1 &&
                       ((lines.front().bold && !lines[1].bold) ||
                        (rows[1] != rows[0] && has_rule_between(page, lines[0], lines[1])));
    return table;
}

}  // namespace audio_edition
