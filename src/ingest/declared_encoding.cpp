// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/declared_encoding.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/encoding.h"

namespace audio_edition {
namespace {

constexpr std::size_t looked_at = 4096;

/// What follows `key` and an equals sign, with or without quotes.
std::string value_after(std::string_view lower, std::size_t at) {
    at = lower.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos || lower[at] != '=') return {};
    at = lower.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string_view::npos) return {};
    const std::size_t end = std::min(lower.find_first_of(" \t\r\n\"'/>;?", at), lower.size());
    return std::string(lower.substr(at, end - at));
}

std::optional<std::string> value_in(std::string_view tag, std::string_view key) {
    for (std::size_t at = tag.find(key); at != std::string_view::npos; at = tag.find(key, at + 1)) {
        std::string name = value_after(tag, at + key.size());
        if (!name.empty() && is_known_encoding(name)) return name;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> declared_encoding(std::string_view file) {
    const std::string head = ascii_lower(file.substr(0, looked_at));
    for (std::size_t at = head.find('<'); at != std::string::npos; at = head.find('<', at + 1)) {
        const std::string_view tag = std::string_view(head).substr(at, head.find('>', at) - at);
        if (tag.starts_with("<?xml")) {
            if (auto name = value_in(tag, "encoding")) return name;
        } else if (tag.starts_with("<meta")) {
            if (auto name = value_in(tag, "charset")) return name;
        }
    }
    return std::nullopt;
}

}  // namespace audio_edition
