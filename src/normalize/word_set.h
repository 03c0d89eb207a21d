// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace audio_edition {

/// A few words that mean the same to a class, written in any order; a word that is there twice does not
/// compile. A range of its words, sorted by their bytes. Words are compared as they are: fold what you look
/// for.
///
///     constexpr WordSet sum_words({"plus", "minus", "equals"});
///     sum_words.contains(lexemes.folded(at))
template <std::size_t count>
class WordSet {
  public:
    // NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays): only of them a list in braces tells its length
    consteval explicit WordSet(const std::string_view (&words)[count]) {
        std::ranges::copy(words, words_.begin());
        std::ranges::sort(words_);
        if (std::ranges::adjacent_find(words_) != words_.end()) throw "a word is there twice";
    }

    [[nodiscard]] constexpr bool contains(std::string_view word) const noexcept {
        return std::ranges::binary_search(words_, word);
    }

    [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return words_.data(); }
    [[nodiscard]] constexpr const std::string_view* end() const noexcept { return begin() + count; }

  private:
    std::array<std::string_view, count> words_;
};

}  // namespace audio_edition
