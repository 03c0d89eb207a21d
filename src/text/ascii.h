// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace audio_edition {

/// HTML compares names byte by byte, A to Z taken as a to z, whatever the language.
[[nodiscard]] constexpr char ascii_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return ascii_lower(c) >= 'a' && ascii_lower(c) <= 'z';
}

[[nodiscard]] constexpr bool is_ascii_upper(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool is_ascii_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

[[nodiscard]] inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return ascii_lower(c); });
    return lower;
}

[[nodiscard]] constexpr bool equals_ignoring_case(std::string_view text, std::string_view lower) noexcept {
    return std::ranges::equal(text, lower, {}, [](char c) { return ascii_lower(c); });
}

}  // namespace audio_edition
