// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tidy.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_white(const CodePoint& c) noexcept {
    return c.value <= 0x7F ? c.value == U' ' || (c.value >= U'\t' && c.value <= U'\r') : is_space(c.value);
}

/// Where white space begins that is not one space between other things, or the end. Most fields have none.
std::size_t end_of_tidy(std::string_view text) noexcept {
    bool parted = true;  // white space would be at the beginning, or after other white space
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        const bool white = is_white(c);
        if (white && (parted || c.value != U' ')) break;
        parted = white;
        at += c.size;
    }
    return parted && at > 0 ? at - 1 : at;
}

}  // namespace

std::string tidy(std::string_view text) {
    const std::size_t begin = end_of_tidy(text);
    std::string result(text.substr(0, begin));
    for (std::size_t at = begin; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (!is_white(c)) {
            result.append(text, at, c.size);
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
        at += c.size;
    }
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

}  // namespace audio_edition
