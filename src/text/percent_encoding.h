// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A path as it stands in a URL (RFC 3986): everything but unreserved characters and slashes is encoded.
///
///     clips/01 ä&b.mp3    clips/01%20%C3%A4%26b.mp3
[[nodiscard]] std::string percent_encoded(std::string_view path);

/// What it stands for: every `%` with two hexadecimal digits is a byte; all else stays.
[[nodiscard]] std::string percent_decoded(std::string_view url);

}  // namespace audio_edition
