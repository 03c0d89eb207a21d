// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/description.h"

#include <algorithm>

#include "ingest/single_line.h"
#include "text/ascii.h"
#include "xml/character_references.h"

namespace audio_edition {
namespace {

/// Bytes; Apple takes 4000 characters for an episode, and its sections follow.
constexpr std::size_t longest = 2000;

/// Where the tag or comment that begins at `at` ends; `at` where none does.
std::size_t tag_end(std::string_view text, std::size_t at) {
    if (at + 1 >= text.size()) return at;
    const char next = text[at + 1];
    if (!is_ascii_letter(next) && next != '/' && next != '!') return at;
    const std::size_t end = text.find('>', at);
    return end == std::string_view::npos ? at : end + 1;
}

bool is_block(std::string_view tag) {
    const std::string lower = ascii_lower(tag.substr(0, 4));
    return lower.starts_with("<p") || lower.starts_with("</p") || lower.starts_with("<br") ||
           lower.starts_with("<li") || lower.starts_with("<div");
}

std::string without_tags(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '<' ? tag_end(text, at) : at;
        if (end == at) {
            plain += text[at++];
            continue;
        }
        if (is_block(text.substr(at, end - at))) plain += ' ';
        at = end;
    }
    return plain;
}

}  // namespace

std::string short_description(std::string_view text) {
    std::string line = single_line(resolve_references(without_tags(text)));
    if (line.size() <= longest) return line;
    const std::size_t space = line.rfind(' ', longest);
    if (space == std::string::npos) return {};  // words of that length are no description
    return line.substr(0, space) + " …";
}

}  // namespace audio_edition
