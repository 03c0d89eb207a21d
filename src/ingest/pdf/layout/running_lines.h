// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "ingest/pdf/layout/page_words.h"

namespace audio_edition {

/// The lines at the upper and lower edges of pages that belong to the pages, not to the text.
struct RunningLine {
    std::string_view rule;  ///< "page number", "running head", "running foot"
    WordIndices words;      ///< from left to right
};

/// Finds them in all pages at once: `kept` has the words of each page. What is found is taken out of `kept`.
///
///     12  On Tea                   stands on a page at the height at which 13 and 14 stand on the next ones
///     On Tea                       stands at the same height of pages that are neighbours, or next but one
///     The Pot                      stands alone where other pages have such lines
///
/// Up to three lines at each edge are looked at. Pure.
[[nodiscard]] std::vector<std::vector<RunningLine>> take_running_lines(const PdfContents& contents,
                                                                       std::vector<WordIndices>& kept);

}  // namespace audio_edition
