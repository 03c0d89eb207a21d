// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/single_line.h"

#include "text/utf8.h"

namespace audio_edition {

std::string single_line(std::string_view text) {
    std::string line;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_space(c.value)) {
            space = true;
        } else if (!is_ignorable(c.value)) {
            if (space && !line.empty()) line += ' ';
            space = false;
            line += text.substr(at, c.size);
        }
        at += c.size;
    }
    return line;
}

}  // namespace audio_edition
