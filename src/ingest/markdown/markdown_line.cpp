// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/markdown_line.h"

#include <algorithm>

namespace audio_edition {

MarkdownLine line_at(std::string_view text, std::size_t at) noexcept {
    MarkdownLine line;
    const std::size_t end = text.find('\n', at);
    line.span = {at, end == std::string_view::npos ? text.size() : end + 1};
    std::string_view rest = line.span.of(text);
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t')) {
        line.indent += rest.front() == '\t' ? 4 : 1;
        rest.remove_prefix(1);
    }
    line.text = rest;
    line.blank = rest.find_first_not_of(" \t\r\n") == std::string_view::npos;
    return line;
}

bool CodeFence::takes(const MarkdownLine& line) noexcept {
    if (line.indent > 3) return open_ != 0;
    const char c = line.text.empty() ? '\0' : line.text.front();
    const std::size_t run =
        c == '`' || c == '~' ? std::min(line.text.find_first_not_of(c), line.text.size()) : 0;
    if (open_ == 0) {
        if (run < 3) return false;
        open_ = c;
        size_ = run;
    } else if (c == open_ && run >= size_) {
        open_ = 0;
    }
    return true;
}

}  // namespace audio_edition
