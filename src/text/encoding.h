// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

struct DecodedText {
    std::string text;      ///< valid UTF-8; a byte order mark stays, as U+FEFF, so that offsets stay those of the file
    std::string encoding;  ///< its IANA name: "UTF-8", "windows-1252", …
};

/// Bytes of unknown encoding as UTF-8: by byte order mark, else as UTF-8 where valid, else as `declared`, else as
/// detected (ICU). A claim of ISO-8859-1 is read as windows-1252, as browsers do.
///
/// Offsets into `text` equal those of the file when it was UTF-8. Throws Error{broken_input} naming `where` for what is
/// not text: NUL bytes or more than 1 % controls in no UTF-16 or UTF-32, or no encoding that fits with confidence.
[[nodiscard]] DecodedText decode(std::string_view bytes, const std::string& where,
                                 const std::optional<std::string>& declared = std::nullopt);

}  // namespace audio_edition
