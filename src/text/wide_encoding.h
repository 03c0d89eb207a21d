// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// Which of UTF-16LE, UTF-16BE, UTF-32LE and UTF-32BE `bytes` without a byte order mark are in; nothing
/// unless it is plain. Looks at the first 64 KiB: all must be assigned characters, and some of them ASCII.
[[nodiscard]] std::optional<std::string> detect_wide_encoding(std::string_view bytes);

}  // namespace audio_edition
