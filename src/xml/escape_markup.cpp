// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/escape_markup.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_forbidden(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

/// What stands for a character; empty where it stands for itself.
std::string_view reference_for(char32_t c, bool in_quotes) {
    switch (c) {
        case '&':
            return "&amp;";
        case '<':
            return "&lt;";
        case '>':
            return "&gt;";
        case '"':
            return in_quotes ? "&quot;" : "";
        case '\'':
            return in_quotes ? "&#39;" : "";
        case '\r':
            return "&#13;";
        default:
            return "";
    }
}

std::string escaped(std::string_view text, bool in_quotes) {
    std::string markup;
    markup.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const std::string_view reference = reference_for(c.value, in_quotes);
        markup += reference;
        if (reference.empty()) append_utf8(markup, is_forbidden(c.value) ? U'\uFFFD' : c.value);
        at += c.size;
    }
    return markup;
}

}  // namespace

std::string escape_markup(std::string_view text) {
    return escaped(text, true);
}

std::string escape_between_tags(std::string_view text) {
    return escaped(text, false);
}

}  // namespace audio_edition
