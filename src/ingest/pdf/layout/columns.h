// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/pdf/layout/page_words.h"

namespace audio_edition {

/// Parts the words of a page into regions of one column each, in the order in which they are read.
///
///     Title of it all          a title over two columns is a region, the left column the next, then the right one
///     One two   Five six
///     three     seven
///     four      eight
///
/// A gutter is a strip without a word that holds over several lines, with lines of text on both sides of it; the tallest one
/// parts a region into what is above, left, right and below, and these are parted in turn. What stands in the columns of a table, or
/// a list's numbers beside its items, is no column: its lines are short, and level with each other. Pure.
[[nodiscard]] std::vector<WordIndices> regions_in_order(const PdfPage& page, WordIndices words);

}  // namespace audio_edition
