// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tidy.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_white(const CodePoint& c) noexcept {
    return c.value <= 0x7F ? c.value == U' ' || (c.value >= U'\t' && c.value <= U'\r') : is_space(c.value);
}

}  // namespace

std::string tidy(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
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
