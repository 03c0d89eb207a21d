// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

struct ConvertedText {
    std::string text;          ///< UTF-8; a byte order mark stays
    std::size_t replaced = 0;  ///< sequences that mean nothing in the encoding, each now U+FFFD
};

/// The name by which IANA prefers to call the encoding `alias`, or the superset of it by which browsers read
/// it: `latin1` is windows-1252. Nothing where ICU does not know it.
[[nodiscard]] std::optional<std::string> encoding_name(const std::string& alias);

/// `bytes` from the encoding `name`, which `encoding_name` gave. Takes time and memory in proportion.
[[nodiscard]] ConvertedText convert_to_utf8(std::string_view bytes, const std::string& name);

}  // namespace audio_edition
