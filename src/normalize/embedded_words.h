// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// The words of a file that embed_words (cmake/embed.cmake) puts into the program. They stay one text, so
/// that thousands of them need no table of their places. Made before any code runs; any number of threads may
/// use it.
class EmbeddedWords {
  public:
    /// Sorted by their bytes, each followed by a line feed.
    constexpr explicit EmbeddedWords(std::string_view lines) noexcept : lines_(lines) {}

    [[nodiscard]] bool contains(std::string_view word) const noexcept;

  private:
    std::string_view lines_;
};

}  // namespace audio_edition
