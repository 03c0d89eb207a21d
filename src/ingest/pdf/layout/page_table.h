// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "ingest/pdf/layout/page_line.h"

namespace audio_edition {

/// The cells of a table, each with its words; empty ones stand for what a row lacks.
struct PageTable {
    std::vector<std::vector<WordIndices>> rows;
    bool has_header = false;  ///< the first row says what the columns are
};

/// The gaps that all of `lines` have at the same place, by their middles: what parts the columns of a table.
/// Pure.
[[nodiscard]] std::vector<float> column_gaps(const PdfPage& page, std::span<const PageLine> lines);

/// Puts the words of a table into rows and cells: as the file's tags say, else by the gaps between columns. A
/// line without a first cell belongs to the nearest row that no thin line parts from it. Pure.
[[nodiscard]] PageTable table_of(const PdfContents& contents, std::span<const PageLine> lines);

}  // namespace audio_edition
