// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/pdf/layout/page_line.h"

namespace audio_edition {

/// What the text of a document usually looks like.
struct BodyText {
    float size = 0;            ///< of the font of most letters, in points
    std::uint32_t font = 0;    ///< of most letters
    bool bold = false;         ///< most letters are
    bool fixed = false;        ///< most letters are as wide as each other
    bool is_tagged = false;    ///< the file says of nearly every word what it is part of, and names headings
    bool has_indents = false;  ///< most paragraphs begin with an indent
    /// From baseline to baseline, in sizes of the font; where lines are of another size, that is as good a
    /// guess as any.
    float leading = 1.2F;

    /// The least gap between paragraphs that is larger than that between lines, in points.
    [[nodiscard]] float gap_of_paragraphs(float size_of_line) const noexcept {
        return (leading + 0.3F) * size_of_line;
    }
};

/// `lines` are those of the whole document, in reading order. Pure.
[[nodiscard]] BodyText measure_body_text(const PdfContents& contents, const std::vector<PageLine>& lines);

}  // namespace audio_edition
