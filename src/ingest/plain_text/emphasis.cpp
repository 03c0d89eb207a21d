// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/emphasis.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_word_character(CodePoint c) noexcept {
    return c.size > 0 && (is_letter(c.value) || is_digit(c.value));
}

bool shows(CodePoint c) noexcept {
    return c.size > 0 && !is_space(c.value) && c.value != U'_';
}

bool may_open(std::string_view source, std::size_t at) noexcept {
    return !is_word_character(decode_before(source, at)) && shows(decode_at(source, at + 1));
}

bool may_close(std::string_view source, std::size_t at) noexcept {
    return shows(decode_before(source, at)) && !is_word_character(decode_at(source, at + 1));
}

/// As many bytes, with a space for each that ends a line.
std::string joined_lines(std::string_view text) {
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

}  // namespace

MappedText without_emphasis(std::string_view source, ByteSpan span, std::vector<Skipped>& skipped) {
    std::vector<std::size_t> marks;
    std::size_t opening = span.end;
    for (std::size_t at = span.begin; at < span.end; ++at) {
        if (source[at] != '_') continue;
        if (opening != span.end && may_close(source, at)) {
            marks.push_back(opening);
            marks.push_back(at);
            opening = span.end;
        } else if (may_open(source, at)) {
            opening = at;
        }
    }
    MappedText text;
    std::size_t from = span.begin;
    for (const std::size_t at : marks) {
        text.append(joined_lines(ByteSpan{from, at}.of(source)), {from, at});
        skipped.push_back({{at, at + 1}, "emphasis mark"});
        from = at + 1;
    }
    text.append(joined_lines(ByteSpan{from, span.end}.of(source)), {from, span.end});
    return text;
}

}  // namespace audio_edition
