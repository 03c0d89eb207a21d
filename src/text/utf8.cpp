// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>

namespace audio_edition {
namespace {

constexpr CodePoint malformed{0xFFFD, 1};

constexpr std::uint8_t byte_of(std::string_view text, std::size_t at) noexcept {
    return static_cast<std::uint8_t>(text[at]);
}

constexpr bool is_continuation(std::uint8_t byte) noexcept {
    return (byte & 0xC0) == 0x80;
}

/// One line of Unicode 15, table 3-7: what a lead byte says about the sequence that it starts.
struct Sequence {
    std::size_t size;           ///< 0: no sequence starts so
    std::uint8_t second_least;  ///< bounds of the second byte; all later ones are 80..BF
    std::uint8_t second_most;
};

constexpr Sequence sequence_of(std::uint8_t lead) noexcept {
    if (lead < 0xC2 || lead > 0xF4) return {0, 0, 0};
    if (lead < 0xE0) return {2, 0x80, 0xBF};
    if (lead == 0xE0) return {3, 0xA0, 0xBF};
    if (lead == 0xED) return {3, 0x80, 0x9F};
    if (lead < 0xF0) return {3, 0x80, 0xBF};
    if (lead == 0xF0) return {4, 0x90, 0xBF};
    if (lead == 0xF4) return {4, 0x80, 0x8F};
    return {4, 0x80, 0xBF};
}

CodePoint decode_multibyte(std::string_view text, std::size_t at) noexcept {
    const std::uint8_t lead = byte_of(text, at);
    const Sequence sequence = sequence_of(lead);
    if (sequence.size == 0 || text.size() - at < sequence.size) return malformed;
    const std::uint8_t second = byte_of(text, at + 1);
    if (second < sequence.second_least || second > sequence.second_most) return malformed;

    auto value = static_cast<char32_t>(lead & (0xFF >> (sequence.size + 1)));
    value = value << 6 | (second & 0x3F);
    for (std::size_t i = 2; i < sequence.size; ++i) {
        const std::uint8_t next = byte_of(text, at + i);
        if (!is_continuation(next)) return malformed;
        value = value << 6 | (next & 0x3F);
    }
    return {value, sequence.size};
}

}  // namespace

CodePoint decode_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size()) return {};
    const std::uint8_t lead = byte_of(text, at);
    return lead < 0x80 ? CodePoint{lead, 1} : decode_multibyte(text, at);
}

CodePoint decode_before(std::string_view text, std::size_t at) noexcept {
    text = text.substr(0, at);
    if (text.empty()) return {};
    const std::size_t last = text.size() - 1;
    const std::size_t longest = std::min<std::size_t>(4, text.size());
    for (std::size_t size = 1; size <= longest; ++size) {
        const std::size_t begin = text.size() - size;
        if (is_continuation(byte_of(text, begin))) continue;
        const CodePoint found = decode_at(text, begin);
        return found.size == size ? found : decode_at(text, last);
    }
    return malformed;
}

void append_utf8(std::string& text, char32_t c) {
    assert(c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF));
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto put_continuation = [&put](char32_t bits) { put(0x80 | (bits & 0x3F)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put_continuation(c);
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put_continuation(c >> 6);
        put_continuation(c);
    } else {
        put(0xF0 | c >> 18);
        put_continuation(c >> 12);
        put_continuation(c >> 6);
        put_continuation(c);
    }
}

std::size_t ascii_prefix(std::string_view text) noexcept {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & high_bits) != 0) break;
    }
    while (at < text.size() && byte_of(text, at) < 0x80) ++at;
    return at;
}

bool is_valid_utf8(std::string_view text) noexcept {
    for (;;) {
        text.remove_prefix(ascii_prefix(text));
        if (text.empty()) return true;
        const CodePoint next = decode_multibyte(text, 0);
        if (next.size == 1) return false;
        text.remove_prefix(next.size);
    }
}

}  // namespace audio_edition
