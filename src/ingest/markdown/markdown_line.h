// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "text/byte_span.h"

namespace audio_edition {

/// A line of Markdown, as far as blocks go by it.
struct MarkdownLine {
    ByteSpan span;           ///< with its line end
    std::size_t indent = 0;  ///< columns, a tab as four
    bool blank = false;
    std::string_view text;  ///< from its first visible character, with its line end
};

/// The line that begins at byte `at` of `text`.
[[nodiscard]] MarkdownLine line_at(std::string_view text, std::size_t at) noexcept;

/// Follows fenced code through the lines of a text, from the first on (CommonMark 0.30, 4.5).
class CodeFence {
  public:
    /// Whether `line` is in a fence, or is one.
    bool takes(const MarkdownLine& line) noexcept;

  private:
    char open_ = 0;
    std::size_t size_ = 0;
};

}  // namespace audio_edition
