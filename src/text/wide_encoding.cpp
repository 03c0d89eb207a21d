// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/wide_encoding.h"

#include <unicode/uchar.h>

#include "text/byte_census.h"
#include "text/charset_converter.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t wide_sample_size = 1 << 16;

/// Two letters of ASCII that were taken for one character of UTF-16.
constexpr bool is_pair_of_letters(char32_t c) noexcept {
    const auto is_printable = [](char32_t byte) { return byte >= 0x20 && byte < 0x7F; };
    return c <= 0xFFFF && is_printable(c >> 8) && is_printable(c & 0xFF);
}

/// In the wrong byte order, or from something else, ASCII is rare and unassigned characters are not.
bool is_convincing(const ConvertedText& sample) {
    const ByteCensus census = count_bytes(sample.text);
    if (sample.replaced != 0 || census.nuls != 0 || census.too_many_controls()) return false;
    std::size_t ascii = 0;
    std::size_t other = 0;
    std::size_t pairs = 0;
    for (std::size_t at = 0; at < sample.text.size();) {
        const CodePoint c = decode_at(sample.text, at);
        const int8_t type = u_charType(static_cast<UChar32>(c.value));
        if (type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR) return false;
        (c.value < 0x80 ? ascii : other) += 1;
        pairs += is_pair_of_letters(c.value);
        at += c.size;
    }
    return ascii != 0 && ascii >= other / 10 && pairs <= other / 2;
}

}  // namespace

std::optional<std::string> detect_wide_encoding(std::string_view bytes) {
    for (const std::string_view name : {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
        const std::size_t unit = name.starts_with("UTF-32") ? 4 : 2;
        if (bytes.size() % unit != 0) continue;
        std::string_view sample = bytes.substr(0, wide_sample_size);
        // A pair of surrogates may straddle the end.
        if (sample.size() < bytes.size() && unit == 2) {
            const std::size_t high_byte = sample.size() - (name.ends_with("LE") ? 1 : 2);
            if ((static_cast<unsigned char>(sample[high_byte]) & 0xFC) == 0xD8) sample.remove_suffix(2);
        }
        if (is_convincing(convert_to_utf8(sample, std::string(name)))) return std::string(name);
    }
    return std::nullopt;
}

}  // namespace audio_edition
