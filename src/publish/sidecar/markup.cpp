// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/markup.h"

#include "text/alphabet.h"
#include "text/utf8.h"

namespace audio_edition {

std::string language_attributes(const std::string& language) {
    if (language.empty()) return {};
    const std::string direction = Alphabet(language).is_right_to_left() ? "rtl" : "ltr";
    return " lang=\"" + escape_markup(language) + "\" dir=\"" + direction + "\"";
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
