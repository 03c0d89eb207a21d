// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>

#include <unicode/uchar.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

enum Property : std::uint8_t { letter = 1, upper = 2, lower = 4, digit = 8, space = 16, ignorable = 32 };

constexpr std::uint8_t ascii_properties(char32_t c) noexcept {
    if (c >= 'A' && c <= 'Z') return letter | upper;
    if (c >= 'a' && c <= 'z') return letter | lower;
    if (c >= '0' && c <= '9') return digit;
    if (c == ' ' || (c >= '\t' && c <= '\r')) return space;
    if (c < 0x20 || c == 0x7F) return ignorable;
    return 0;
}

/// Nearly all of English is ASCII, and the normaliser asks several times a character.
constexpr std::array<std::uint8_t, 128> ascii_table = [] {
    std::array<std::uint8_t, 128> table{};
    for (char32_t c = 0; c < table.size(); ++c) table[c] = ascii_properties(c);
    return table;
}();

template <typename Lookup>
bool has(char32_t c, Property property, Lookup beyond_ascii) noexcept {
    if (c < ascii_table.size()) return (ascii_table[c] & property) != 0;
    return beyond_ascii(static_cast<UChar32>(c)) != 0;
}

/// Invisible, yet not default-ignorable to Unicode, because a renderer may show them.
constexpr bool is_annotation_control(UChar32 c) noexcept {
    return c >= 0xFFF9 && c <= 0xFFFB;
}

/// Latin letters with their diacritics, and those of IPA: none of them is white space or ignorable.
constexpr bool is_extended_latin(char32_t c) noexcept {
    return c >= 0xC0 && c < 0x300;
}

bool is_unreadable(UChar32 c) noexcept {
    if (u_isUWhiteSpace(c)) return false;
    return u_charType(c) == U_CONTROL_CHAR || U_IS_UNICODE_NONCHAR(c) || is_annotation_control(c) ||
           u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

}  // namespace

bool is_letter(char32_t c) noexcept {
    return has(c, letter, u_isalpha);
}
bool is_upper(char32_t c) noexcept {
    return has(c, upper, u_isUUppercase);
}
bool is_lower(char32_t c) noexcept {
    return has(c, lower, u_isULowercase);
}
bool is_digit(char32_t c) noexcept {
    return has(c, digit, u_isdigit);
}
bool is_space(char32_t c) noexcept {
    return !is_extended_latin(c) && has(c, space, u_isUWhiteSpace);
}
bool is_ignorable(char32_t c) noexcept {
    return !is_extended_latin(c) && has(c, ignorable, is_unreadable);
}

bool is_mark(char32_t c) noexcept {
    return c >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool is_emoji(char32_t c) noexcept {
    return c >= 0x231A && u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_PRESENTATION);
}

bool has_letter(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value)) return true;
        at += c.size;
    }
    return false;
}

bool shows_nothing(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (!is_space(c.value) && !is_ignorable(c.value)) return false;
        at += c.size;
    }
    return true;
}

}  // namespace audio_edition
