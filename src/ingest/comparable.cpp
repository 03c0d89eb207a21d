// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/comparable.h"

#include "text/utf8.h"

namespace audio_edition {

std::string comparable(std::string_view text) {
    std::string key;
    bool space = false;
    const std::string folded = fold_case(text);
    for (std::size_t at = 0; at < folded.size();) {
        const CodePoint c = decode_at(folded, at);
        if (is_letter(c.value) || is_digit(c.value) || is_mark(c.value)) {
            if (space && !key.empty()) key += ' ';
            space = false;
            key.append(folded, at, c.size);
        } else if (c.value != U'\'' && c.value != U'’') {
            space = true;
        }
        at += c.size;
    }
    return key;
}

}  // namespace audio_edition
