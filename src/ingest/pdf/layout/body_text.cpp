// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/body_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace audio_edition {
namespace {

bool is_heading_role(PdfRole role) noexcept {
    return role >= PdfRole::heading && role <= PdfRole::heading6;
}

template <typename Key>
Key most_frequent(const std::map<Key, std::size_t>& counts, Key otherwise) {
    const auto most = std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; });
    return most == counts.end() ? otherwise : most->first;
}

std::size_t letters_in(const PdfPage& page, const PageLine& line) {
    std::size_t letters = 0;
    for (const std::uint32_t i : line.words) letters += page.words[i].text.size();
    return letters;
}

}  // namespace

BodyText measure_body_text(const PdfContents& contents, const std::vector<PageLine>& lines) {
    BodyText measure;
    std::map<long, std::size_t> sizes;
    std::map<long, std::size_t> gaps;
    std::map<std::uint32_t, std::size_t> fonts;
    std::size_t all = 0, bold = 0, fixed = 0, tagged = 0, headings = 0, indented = 0, flush = 0;
    for (const PageLine& line : lines) {
        const std::size_t letters = letters_in(contents.pages[line.page], line);
        sizes[std::lround(10 * line.size)] += letters;
        fonts[contents.pages[line.page].words[line.words.front()].font] += letters;
        all += letters;
        bold += line.bold ? letters : 0;
        const PdfWord& first = contents.pages[line.page].words[line.words.front()];
        fixed += is_of_fixed_width(contents.fonts[first.font]) ? letters : 0;
        tagged += line.element == no_pdf_element ? 0 : letters;
        headings += is_heading_role(line.role) ? 1 : 0;
    }
    measure.size = static_cast<float>(most_frequent(sizes, 100L)) / 10;
    measure.font = most_frequent(fonts, 0U);
    measure.bold = 2 * bold > all;
    measure.fixed = 2 * fixed > all;
    measure.is_tagged = headings > 0 && 20 * tagged >= 19 * all;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const PageLine& line = lines[i];
        const PageLine& before = lines[i - 1];
        if (line.region != before.region || std::abs(line.size - measure.size) > 0.3F) continue;
        const float gap = (line.baseline - before.baseline) / measure.size;
        if (gap > 0.8F && gap < 3) gaps[std::lround(gap * 20)] += 1;
        const float indent = (line.box.left - line.column.left) / measure.size;
        indented +=
            indent > 0.7F && indent < 4 && before.box.left - before.column.left < 0.5F * measure.size ? 1 : 0;
        flush += indent < 0.3F ? 1 : 0;
    }
    measure.leading = static_cast<float>(most_frequent(gaps, 24L)) / 20;
    measure.has_indents = 25 * indented > flush;
    return measure;
}

}  // namespace audio_edition
