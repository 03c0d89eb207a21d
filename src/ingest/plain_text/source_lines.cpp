// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/source_lines.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr char32_t form_feed = U'\f';

struct LineEnd {
    std::size_t begin;
    std::size_t end;
    char32_t mark;  ///< 0 at the end of the source
};

bool ends_line(char32_t c) noexcept {
    return (c >= U'\n' && c <= U'\r') || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

/// Most bytes are neither: only these can begin a line end in UTF-8.
bool may_end_line(char byte) noexcept {
    return (byte >= '\n' && byte <= '\r') || byte == '\xC2' || byte == '\xE2';
}

LineEnd next_line_end(std::string_view source, std::size_t at) noexcept {
    for (; at < source.size(); ++at) {
        if (!may_end_line(source[at])) continue;
        const CodePoint c = decode_at(source, at);
        if (!ends_line(c.value)) continue;
        const bool crlf = c.value == U'\r' && at + 1 < source.size() && source[at + 1] == '\n';
        return {at, at + c.size + (crlf ? 1 : 0), c.value};
    }
    return {source.size(), source.size(), 0};
}

bool shows_nothing(char32_t c) noexcept {
    return is_space(c) || is_ignorable(c);
}

std::size_t trimmed_end(std::string_view source, ByteSpan line) noexcept {
    const std::string_view text = line.of(source);
    std::size_t end = text.size();
    while (end > 0) {
        const CodePoint c = decode_before(text, end);
        if (!shows_nothing(c.value)) break;
        end -= c.size;
    }
    return line.begin + end;
}

/// What stands between line ends, cut to what shows; empty text when nothing does.
SourceLine trimmed_line(std::string_view source, ByteSpan line) noexcept {
    constexpr std::size_t tab = 8;
    SourceLine made;
    std::size_t at = line.begin;
    while (at < line.end) {
        const CodePoint c = decode_at(source, at);
        if (!shows_nothing(c.value)) break;
        if (c.value == U'\t') made.indent += tab - made.indent % tab;
        if (c.value != U'\t' && is_space(c.value)) ++made.indent;
        at += c.size;
    }
    made.text = {at, std::max(at, trimmed_end(source, line))};
    made.columns = columns_of(made.text.of(source));
    return made;
}

}  // namespace

std::size_t columns_of(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::vector<SourceLine> source_lines(std::string_view source) {
    std::vector<SourceLine> lines;
    std::size_t blank = 0;
    bool new_page = false;
    for (std::size_t at = 0; at < source.size();) {
        const LineEnd end = next_line_end(source, at);
        SourceLine line = trimmed_line(source, {at, end.begin});
        if (line.text.empty()) {
            // A form feed on a line of its own parts pages; it is not an empty line between paragraphs.
            blank += end.mark == form_feed ? 0 : 1;
        } else {
            line.end = end.end;
            line.blank_before = blank;
            line.new_page = new_page;
            lines.push_back(line);
            blank = 0;
            new_page = false;
        }
        new_page = new_page || end.mark == form_feed;
        at = end.end;
    }
    return lines;
}

}  // namespace audio_edition
