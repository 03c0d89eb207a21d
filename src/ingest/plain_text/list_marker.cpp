// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/list_marker.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::u32string_view bullets = U"-–*+•‣⁃◦∙·●○▪▫■□➢➤►✓✔";

std::size_t after_space(std::string_view line, std::size_t at) noexcept {
    for (CodePoint c = decode_at(line, at); c.size > 0 && is_space(c.value); c = decode_at(line, at))
        at += c.size;
    return at;
}

std::optional<ListMarker> followed_by_text(std::string_view line, std::size_t marker_end,
                                           ListMarker marker) noexcept {
    marker.size = after_space(line, marker_end);
    if (marker.size == marker_end || marker.size == line.size()) return std::nullopt;
    return marker;
}

std::optional<ListMarker> quote(std::string_view line) noexcept {
    std::size_t at = 0;
    while (at < line.size() && line[at] == '>') at = after_space(line, at + 1);
    if (at == 0 || at == line.size()) return std::nullopt;
    return ListMarker{MarkerKind::quote, U'>', 0, at};
}

/// 1. 12) (3) a)
std::optional<ListMarker> number(std::string_view line) noexcept {
    std::size_t at = line.starts_with('(') ? 1 : 0;
    const std::size_t first = at;
    int value = 0;
    for (; at < line.size() && at - first < 3 && line[at] >= '0' && line[at] <= '9'; ++at)
        value = value * 10 + (line[at] - '0');
    const bool letter = at == first && at < line.size() && line[at] >= 'a' && line[at] <= 'z';
    if (letter) value = line[at++] - 'a' + 1;
    if (at == first || at >= line.size()) return std::nullopt;
    const char close = line[at];
    if (close != ')' && (close != '.' || letter || first == 1)) return std::nullopt;
    return followed_by_text(line, at + 1, {MarkerKind::number, static_cast<char32_t>(close), value, 0});
}

}  // namespace

std::optional<ListMarker> list_marker(std::string_view line) {
    const CodePoint first = decode_at(line, 0);
    if (first.value == U'>') return quote(line);
    if (bullets.find(first.value) != std::u32string_view::npos) {
        return followed_by_text(line, first.size, {MarkerKind::bullet, first.value, 0, 0});
    }
    return number(line);
}

}  // namespace audio_edition
