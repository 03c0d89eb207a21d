// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/excerpt.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// The longest beginning of at most `limit` bytes that splits no character.
std::string_view cut(std::string_view text, std::size_t limit) {
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = end + decode_at(text, end).size;
        if (next > limit) break;
        end = next;
    }
    return text.substr(0, end);
}

}  // namespace

std::string excerpt(std::string_view text, std::size_t limit) {
    constexpr std::string_view ellipsis = "…";
    const std::string_view start = cut(text, 4 * limit);  // what is skipped may be most of a book
    const std::string line = on_one_line(start);
    if (line.size() <= limit && start.size() == text.size()) return line;
    return std::string(cut(line, limit - ellipsis.size())) + std::string(ellipsis);
}

}  // namespace audio_edition
