// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/heading_key.h"

#include "text/roman_numeral.h"
#include "text/utf8.h"

namespace audio_edition {

std::string heading_key(std::string_view text) {
    const std::string folded = fold_case(text);
    std::string key;
    bool gap = false;
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = decode_at(folded, at);
        if (is_letter(c.value) || is_digit(c.value) || is_mark(c.value)) {
            if (gap && !key.empty()) key += ' ';
            key.append(folded, at, c.size);
            gap = false;
        } else {
            gap = true;
        }
        at += c.size;
    }
    return key;
}

std::string entry_key(std::string_view entry) {
    std::string key = heading_key(entry);
    const std::size_t space = key.rfind(' ');
    if (space == std::string::npos) return key;
    const std::string_view last = std::string_view(key).substr(space + 1);
    const bool wide_gap =
        entry.find("  ") != std::string_view::npos || entry.find("..") != std::string_view::npos ||
        entry.find(". .") != std::string_view::npos || entry.find('\t') != std::string_view::npos;
    const bool number =
        last.find_first_not_of("0123456789") == std::string_view::npos || roman_value(last).has_value();
    if (wide_gap && number) key.resize(space);
    return key;
}

}  // namespace audio_edition
