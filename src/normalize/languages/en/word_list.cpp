// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/word_list.h"

#include <algorithm>

namespace audio_edition::en {
namespace {

bool fits(std::string_view pattern, std::string_view word) noexcept {
    if (pattern.ends_with('*')) return word.starts_with(pattern.substr(0, pattern.size() - 1));
    if (pattern.starts_with('*')) return word.ends_with(pattern.substr(1));
    return word == pattern;
}

}  // namespace

bool holds_word(std::string_view words, std::string_view word) noexcept {
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        if (fits(words.substr(begin, end - begin), word)) return true;
        begin = end + 1;
    }
    return false;
}

}  // namespace audio_edition::en
