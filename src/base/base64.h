// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Base64 of RFC 4648, section 4, padded, on one line.
///
///     "" → ""    "f" → "Zg=="    "foobar" → "Zm9vYmFy"
[[nodiscard]] std::string base64(std::string_view bytes);

}  // namespace audio_edition
