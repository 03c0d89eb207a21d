// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// All of `texts`, each on a line of its own, where that is at most `limit` bytes; else windows of it, at
/// even distances from the first byte on, of `limit` bytes together or a little more. A window may cut a
/// word, or a character, in two. The same texts always give the same sample.
[[nodiscard]] std::string text_sample(const std::vector<std::string_view>& texts, std::size_t limit);

}  // namespace audio_edition
