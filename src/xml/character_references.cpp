// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/character_references.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "text/utf8.h"
#include "xml/named_characters.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_reference = 16;

/// What windows-1252 has from 80 to 9F; 0 where nothing.
constexpr std::array<char32_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char32_t scalar_value(std::uint32_t number) noexcept {
    if (number >= 0x80 && number < 0xA0 && windows_1252.at(number - 0x80) != 0)
        return windows_1252.at(number - 0x80);
    const bool surrogate = number >= 0xD800 && number < 0xE000;
    return number == 0 || surrogate || number > 0x10FFFF ? U'\uFFFD' : static_cast<char32_t>(number);
}

/// Of "#8217" or "#x2019".
std::optional<char32_t> numbered_character(std::string_view body) noexcept {
    body.remove_prefix(1);
    const bool hexadecimal = body.starts_with('x') || body.starts_with('X');
    if (hexadecimal) body.remove_prefix(1);
    std::uint32_t number = 0;
    const auto [end, error] =
        std::from_chars(body.data(), body.data() + body.size(), number, hexadecimal ? 16 : 10);
    if (error == std::errc::invalid_argument || end != body.data() + body.size()) return std::nullopt;
    return error == std::errc{} ? scalar_value(number) : U'\uFFFD';
}

std::optional<char32_t> named_character(std::string_view name) noexcept {
    const auto* const found = std::ranges::lower_bound(named_characters, name, {}, &NamedCharacter::name);
    if (found == named_characters.end() || found->name != name) return std::nullopt;
    return found->value;
}

struct Reference {
    char32_t value = 0;
    std::size_t size = 0;  ///< bytes from & to ;
};

/// The reference that `text` begins with.
std::optional<Reference> reference(std::string_view text) noexcept {
    const std::size_t end = text.substr(0, longest_reference).find(';');
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    const std::string_view body = text.substr(1, end - 1);
    const auto value = body.starts_with('#') ? numbered_character(body) : named_character(body);
    if (!value) return std::nullopt;
    return Reference{*value, end + 1};
}

}  // namespace

MappedText resolve_references(std::string_view source, ByteSpan span) {
    MappedText text;
    std::size_t plain = span.begin;
    const std::string_view all = source.substr(0, span.end);
    for (std::size_t at = all.find('&', plain); at != std::string_view::npos; at = all.find('&', at)) {
        const auto found = reference(all.substr(at));
        if (!found) {
            ++at;
            continue;
        }
        text.append(ByteSpan{plain, at}.of(source), {plain, at});
        std::string character;
        append_utf8(character, found->value);
        text.append(character, {at, at + found->size});
        plain = at += found->size;
    }
    text.append(ByteSpan{plain, span.end}.of(source), {plain, span.end});
    return text;
}

std::string resolve_references(std::string_view text) {
    if (text.find('&') == std::string_view::npos) return std::string(text);
    return resolve_references(text, {0, text.size()}).text();
}

}  // namespace audio_edition
