// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/link_name.h"

#include <algorithm>

#include "base/digest.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest = 120;
constexpr std::size_t longest_slug = 80;
constexpr std::size_t digest_digits = 16;

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

/// `con`, also as in `con.txt`: devices of Windows, which take any extension.
bool is_device(std::string_view name) {
    const std::string stem(name.substr(0, name.find('.')));
    return slug(stem) == "x-" + stem;
}

bool is_safe(std::string_view id) {
    if (id.empty() || id.size() > longest || !std::ranges::all_of(id, is_plain)) return false;
    return id.front() != '.' && id.front() != '-' && id.back() != '.' && !is_device(id);
}

}  // namespace

std::string link_name(std::string_view id) {
    if (is_safe(id)) return std::string(id);
    const std::string readable = slug(id, longest_slug);
    return (readable.empty() ? "untitled" : readable) + "~" + digest(id).substr(0, digest_digits);
}

}  // namespace audio_edition
