// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ingest/pdf/layout/page_words.h"

namespace audio_edition {

/// Where gutters stand on pages: their middles, in points from the left.
using GutterPlaces = std::vector<float>;

/// Those that stand at the same place of at least two pages, or of one where there are few, with columns of
/// text beside them. `kept` has the words of each page. Pure.
[[nodiscard]] GutterPlaces usual_gutters(const PdfContents& contents, const std::vector<WordIndices>& kept);

/// Parts the words of a page into regions of one column each, in the order in which they are read.
///
///     Title of it all          a title over two columns is a region, the left column the next, then the right one
///     One two   Five six
///     three     seven
///     four      eight
///
/// A gutter is a strip without a word that holds over several lines, with lines of text on both sides of it;
/// the tallest one parts a region into what is above, left, right and below, and these are parted in turn. It
/// needs a line that is level with one on its other side, unless it is white through all of the region and
/// between lines as long as a text's. What stands in the columns of a table, or a list's numbers beside its
/// items, is no column: its lines are short, and level with each other; but where other pages have a gutter,
/// as `usual` says, any lines are columns. Pure.
[[nodiscard]] std::vector<WordIndices> regions_in_order(const PdfPage& page, WordIndices words,
                                                        const GutterPlaces& usual);

}  // namespace audio_edition
