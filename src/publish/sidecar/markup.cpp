// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/markup.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_forbidden(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

void append_escaped(std::string& markup, char32_t c) {
    switch (c) {
        case '&':
            markup += "&amp;";
            return;
        case '<':
            markup += "&lt;";
            return;
        case '>':
            markup += "&gt;";
            return;
        case '"':
            markup += "&quot;";
            return;
        case '\'':
            markup += "&#39;";
            return;
        case '\r':
            markup += "&#13;";
            return;
        default:
            append_utf8(markup, is_forbidden(c) ? U'\uFFFD' : c);
    }
}

}  // namespace

std::string escape_markup(std::string_view text) {
    std::string markup;
    markup.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        append_escaped(markup, c.value);
        at += c.size;
    }
    return markup;
}

std::size_t utf16_length(std::string_view text) noexcept {
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        units += c.value > 0xFFFF ? 2 : 1;
        at += c.size;
    }
    return units;
}

}  // namespace audio_edition
