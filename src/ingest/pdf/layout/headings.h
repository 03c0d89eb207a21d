// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ingest/pdf/layout/body_text.h"
#include "ingest/pdf/layout/line_use.h"

namespace audio_edition {

/// Lines that head what follows: those from `first` to before `last`.
struct PageHeading {
    std::size_t first = 0, last = 0;
    std::size_t title = 0;  ///< where the title begins below a label: "Chapter 1"; else `first`
    int level = 1;          ///< 1 to 6
    bool is_title = false;  ///< of the whole work: the largest lines of its first page
};

/// Finds headings among all lines of a document: what its tags call so, where these can be trusted; else what
/// its outline names, and lines that are larger or bolder than the text, stand by themselves and do not read
/// like sentences. Levels come from the outline, from numbers ("2.1") and from sizes. Only lines that are
/// text, by `uses`, head anything. In order. Pure.
[[nodiscard]] std::vector<PageHeading> find_headings(const PdfContents& contents,
                                                     const std::vector<PageLine>& lines,
                                                     const std::vector<LineUse>& uses,
                                                     const BodyText& measure);

}  // namespace audio_edition
