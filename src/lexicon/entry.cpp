// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/entry.h"

#include <algorithm>

namespace audio_edition {
namespace {

char tag_character(char c) noexcept {
    if (c == '_') return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_tag(std::string_view a, std::string_view b) noexcept {
    return std::ranges::equal(a, b, {}, tag_character, tag_character);
}

bool in_range(std::string_view tag, std::string_view range) noexcept {
    return same_tag(tag.substr(0, range.size()), range) &&
           (tag.size() == range.size() || tag_character(tag[range.size()]) == '-');
}

}  // namespace

std::string_view name_of(LexiconScope scope) noexcept {
    switch (scope) {
        case LexiconScope::shipped:
            return "shipped";
        case LexiconScope::house:
            return "house";
        case LexiconScope::series:
            return "series";
        case LexiconScope::edition:
            break;
    }
    return "edition";
}

bool LexiconReader::is_meant_by(const LexiconEntry& entry) const noexcept {
    return (entry.language.empty() || in_range(language, entry.language)) &&
           (entry.voice.empty() || entry.voice == voice);
}

}  // namespace audio_edition
