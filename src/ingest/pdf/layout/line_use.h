// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/languages/language_words.h"
#include "ingest/pdf/layout/body_text.h"
#include "ingest/pdf/layout/page_line.h"

namespace audio_edition {

/// What a line of a column is there for.
enum class LineUse : std::uint8_t { text, formula, table, figure_text, contents, code };

/// Tells lines that are to be looked at from lines that are to be read, for each of `lines`, which are those
/// of one column from above to below.
///
///     formula        set apart, and mostly in fonts of mathematics; with the limits and fractions around it
///     table          between thin lines of one width, or three lines and more whose gaps stand below each other
///     code           all in a font of fixed width, where the text is not
///     contents       an entry, dots and the number of a page
///
/// Pure.
[[nodiscard]] std::vector<LineUse> uses_of_lines(const PdfContents& contents, std::span<const PageLine> lines,
                                                 const BodyText& measure);

/// Marks short pieces above the caption of a figure, the labels of its axes, as `figure_text`. `lines` are
/// those between two headings. Pure.
void mark_figure_texts(const PdfContents& contents, std::span<const PageLine> lines,
                       const LanguageWords& words, std::span<LineUse> uses);

}  // namespace audio_edition
