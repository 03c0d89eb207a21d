// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ingest/pdf/layout/body_text.h"
#include "ingest/pdf/layout/page_block.h"

namespace audio_edition {

/// The mark with which a note begins, or which leads to one: "12", "*", "†", "[3]" is "3". Nothing for what
/// is none.
[[nodiscard]] std::optional<std::string> note_mark(const std::string& word);

/// How many of the last lines of a column are its footnotes: they are smaller than the text, and the first of
/// them begins with a mark or stands below a thin line. `lines` are those of one column, from above to below.
/// Pure.
[[nodiscard]] std::size_t count_note_lines(const PdfContents& contents, const std::vector<PageLine>& lines,
                                           const BodyText& measure);

/// Makes notes of blocks that begin with a mark to which a link with the same mark leads: those at the end of
/// a work. Pure.
void mark_linked_notes(const PdfContents& contents, std::vector<PageBlock>& blocks);

/// Whether a link leads to the line: to its height, or not far above it.
[[nodiscard]] bool leads_to(const PdfLink& link, const PageLine& line) noexcept;

/// The link around a word; null where there is none.
[[nodiscard]] const PdfLink* link_around(const PdfPage& page, const PdfWord& word) noexcept;

/// Puts notes together that go on over a page's end: what has no mark belongs to the note before it. Pure.
void join_notes(std::vector<PageBlock>& blocks);

/// Puts lines of footnotes together: one begins with each mark. What comes before the first mark has none; it
/// goes on with a note of the page before. Pure.
[[nodiscard]] std::vector<PageBlock> notes_of(const PdfContents& contents, std::vector<PageLine> lines);

}  // namespace audio_edition
