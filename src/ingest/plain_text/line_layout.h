// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "ingest/plain_text/line_look.h"
#include "ingest/plain_text/source_lines.h"

namespace audio_edition {

/// How a text lays its paragraphs out in lines.
///
///     wrapped  spaced  indented
///     no       –       –          a line is a paragraph, with or without empty lines between
///     yes      yes     –          lines are cut at `width`, paragraphs separated by empty lines (Project
///     Gutenberg) yes      no      yes        cut, and a paragraph begins where a line is indented yes no no
///     cut, and a paragraph ends where a line ends early with a full stop
struct LineLayout {
    bool wrapped = false;
    bool spaced = true;
    bool indented = false;
    std::size_t width = 0;         ///< the column that nearly all lines keep within
    bool filled = false;           ///< lines are as full as can be, so that any room left ends a paragraph
    std::size_t margin = 0;        ///< indent of ordinary lines
    std::size_t first_indent = 0;  ///< indent of a paragraph's first line, where `indented`
};

/// Linear in the number of lines.
[[nodiscard]] LineLayout measure_layout(const std::vector<SourceLine>& lines,
                                        const std::vector<LineLook>& looks);

/// How many columns of the line above were left free although the first word of this one would have fitted;
/// negative where it would not.
[[nodiscard]] long room_left(const SourceLine& above, const LineLook& look, std::size_t width) noexcept;

}  // namespace audio_edition
