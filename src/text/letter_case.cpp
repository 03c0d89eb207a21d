// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letter_case.h"

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace audio_edition {

char32_t lower_letter(char32_t c) noexcept {
    if (c < 0x80) return c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

std::string lower_in_place(std::string_view text) {
    std::string lower;
    lower.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const std::size_t begin = lower.size();
        append_utf8(lower, lower_letter(c.value));
        if (lower.size() - begin != c.size) lower.replace(begin, std::string::npos, text.substr(at, c.size));
        at += c.size;
    }
    return lower;
}

}  // namespace audio_edition
