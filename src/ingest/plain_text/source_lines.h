// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// A line that shows something.
///
///     "\t A line. \r\n"     text "A line.", end after the line feed, indent 9, columns 7
struct SourceLine {
    ByteSpan text;                 ///< without white space and ignorable characters at either end
    std::size_t end = 0;           ///< after the line end, or at the end of the source
    std::size_t indent = 0;        ///< columns before the text; a tab goes to the next multiple of 8
    std::size_t columns = 0;       ///< width of the text in code points
    std::size_t blank_before = 0;  ///< empty lines above
    bool new_page = false;         ///< a form feed stands between this line and the one above
};

/// The lines of `source`, UTF-8, that show something. They end at LF, CR, CR LF, VT, FF, NEL, LS and PS
/// (Unicode, 5.8).
[[nodiscard]] std::vector<SourceLine> source_lines(std::string_view source);

/// How wide a text is in print, in code points.
[[nodiscard]] std::size_t columns_of(std::string_view text) noexcept;

}  // namespace audio_edition
