// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include <array>

#include "base/error.h"
#include "text/byte_census.h"
#include "text/charset_converter.h"
#include "text/charset_detector.h"
#include "text/utf8.h"
#include "text/wide_encoding.h"

namespace audio_edition {
namespace {

[[noreturn]] void refuse(const std::string& where, const std::string& why) {
    throw Error(ErrorKind::broken_input, where, why);
}

[[noreturn]] void refuse_binary(const std::string& where, const std::string& what) {
    refuse(where, "is not text: " + what + "; name a text file");
}

void check_controls(const ByteCensus& census, const std::string& where) {
    if (census.nuls != 0) refuse_binary(where, "it holds NUL bytes");
    if (census.too_many_controls()) refuse_binary(where, "it is full of control characters");
}

struct ByteOrderMark {
    std::string_view bytes;
    std::string_view encoding;
};

using namespace std::string_view_literals;

/// The mark of UTF-16LE begins that of UTF-32LE.
constexpr std::array<ByteOrderMark, 4> wide_marks = {{
    {"\xFF\xFE\0\0"sv, "UTF-32LE"},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
}};

std::optional<std::string> marked_encoding(std::string_view bytes) {
    for (const auto& [mark, encoding] : wide_marks) {
        if (bytes.starts_with(mark)) return std::string(encoding);
    }
    return std::nullopt;
}

DecodedText decode_wide(std::string_view bytes, const std::string& encoding, const std::string& where) {
    ConvertedText converted = convert_to_utf8(bytes, encoding);
    check_controls(count_bytes(converted.text), where);
    // One more for a file that ends within a character.
    if (converted.replaced > 1 + bytes.size() / 100) refuse_binary(where, "it is broken " + encoding);
    return {std::move(converted.text), encoding};
}

/// Bad bytes among at least ten times as many good sequences are damage, not another encoding.
bool is_damaged_utf8(const ByteCensus& census) noexcept {
    return census.sequences >= 10 * census.malformed;
}

std::string repaired(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = decode_at(bytes, at);
        append_utf8(text, c.value);
        at += c.size;
    }
    return text;
}

std::optional<DecodedText> try_encoding(std::string_view bytes, const std::string& encoding) {
    ConvertedText converted = convert_to_utf8(bytes, encoding);
    const ByteCensus census = count_bytes(converted.text);
    if (converted.replaced > bytes.size() / 100 || census.nuls != 0 || census.too_many_controls())
        return std::nullopt;
    return DecodedText{std::move(converted.text), encoding};
}

std::optional<DecodedText> decode_as_declared(std::string_view bytes,
                                              const std::optional<std::string>& declared) {
    if (!declared) return std::nullopt;
    const std::optional<std::string> encoding = encoding_name(*declared);
    // All of Unicode's were tried already, on better evidence.
    if (!encoding || encoding->starts_with("UTF-")) return std::nullopt;
    return try_encoding(bytes, *encoding);
}

std::optional<DecodedText> decode_as_detected(std::string_view bytes, const ByteCensus& census) {
    for (const std::string& encoding : detect_charsets(bytes)) {
        if (std::optional<DecodedText> decoded = try_encoding(bytes, encoding)) return decoded;
    }
    if (census.mostly_ascii()) return try_encoding(bytes, "windows-1252");
    return std::nullopt;
}

}  // namespace

bool is_known_encoding(const std::string& name) {
    return encoding_name(name).has_value();
}

DecodedText decode(std::string_view bytes, const std::string& where,
                   const std::optional<std::string>& declared) {
    if (const auto encoding = marked_encoding(bytes)) return decode_wide(bytes, *encoding, where);
    const ByteCensus census = count_bytes(bytes);
    if (census.nuls != 0) {
        if (const auto encoding = detect_wide_encoding(bytes)) return decode_wide(bytes, *encoding, where);
    } else if (census.malformed == 0) {
        check_controls(census, where);
        return {std::string(bytes), "UTF-8"};
    } else if (is_damaged_utf8(census)) {
        check_controls(census, where);
        return {repaired(bytes), "UTF-8"};
    }
    if (auto decoded = decode_as_declared(bytes, declared)) return *std::move(decoded);
    check_controls(census, where);
    if (auto decoded = decode_as_detected(bytes, census)) return *std::move(decoded);
    refuse(
        where,
        "is not text, or in an encoding that cannot be recognised; save it as UTF-8, or name its encoding");
}

}  // namespace audio_edition
