// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

struct DecodedText {
    std::string text;      ///< valid UTF-8; a byte order mark stays, as U+FEFF
    std::string encoding;  ///< its IANA name: "UTF-8", "windows-1252", …
};

/// Bytes of unknown encoding as UTF-8. The first of these that applies decides:
///
///     a byte order mark               UTF-16 or UTF-32 as it says
///     NUL bytes                       UTF-16 or UTF-32, where that makes text
///     valid UTF-8                     UTF-8; offsets into `text` are those of the file
///     damaged UTF-8                   UTF-8, each bad byte as U+FFFD; at most one to ten good sequences
///     `declared`, where it fits       that; ISO-8859-1 is read as windows-1252, as browsers do
///     the frequency of letters        what ICU detects with confidence
///     mostly ASCII                    windows-1252
///
/// A declared name that is unknown is passed over (see `is_known_encoding`), and so are UTF-8, UTF-16 and
/// UTF-32, which the bytes themselves would show. An encoding fits when it leaves at most 1 % of the bytes
/// without a meaning. Throws Error{broken_input} naming `where` for what is not text: NUL characters, more
/// than 1 % other controls (a handful is borne in short texts), or nothing that fits.
///
/// Reads 100 MB in about a second.
[[nodiscard]] DecodedText decode(std::string_view bytes, const std::string& where,
                                 const std::optional<std::string>& declared = std::nullopt);

/// Whether `decode` can be told that text is in `name`: any alias that IANA lists and ICU can read.
[[nodiscard]] bool is_known_encoding(const std::string& name);

}  // namespace audio_edition
