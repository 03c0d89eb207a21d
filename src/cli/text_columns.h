// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace audio_edition {

/// `text` with spaces before or after it, up to `width` characters (code points). Longer text stays as it is.
[[nodiscard]] std::string padded_left(std::string text, std::size_t width);
[[nodiscard]] std::string padded_right(std::string text, std::size_t width);

/// 1234567 as 1,234,567.
[[nodiscard]] std::string grouped(std::size_t number);

}  // namespace audio_edition
