// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition::en {

/// True when `words`, which single spaces part, hold `word`. One with a * at its end stands for all that
/// begin so, one with a * at its beginning for all that end so.
///
///     holds_word("pipe pipes poison* *ing", "poisonous")    true
[[nodiscard]] bool holds_word(std::string_view words, std::string_view word) noexcept;

}  // namespace audio_edition::en
