// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// Folded phrases and what is known of each, in a hash table of open addressing: 100,000 phrases are added in
/// a few milliseconds, which every start of the program has to wait for.
class PhraseIndex {
  public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Phrase {
        std::uint32_t first = none;        ///< the first of its entries, none for a mere beginning
        std::uint32_t longest = 0;         ///< words in the longest entry that begins with this word
        std::uint32_t text = 0, size = 0;  ///< where it is kept
        std::uint32_t hash = 0;            ///< 0: a free place
    };

    /// Makes room for so many more.
    void reserve(std::size_t phrases);
    /// The one for `folded`, new where there was none; valid until the next call.
    [[nodiscard]] Phrase& operator[](std::string_view folded);
    /// nullptr: not there.
    [[nodiscard]] const Phrase* find(std::string_view folded) const noexcept;

  private:
    [[nodiscard]] std::size_t place_of(std::string_view folded, std::uint32_t hash) const noexcept;
    void grow(std::size_t places);

    std::string texts_;
    std::vector<Phrase> places_;  // a power of two of them, at most two thirds in use
    std::size_t used_ = 0;
};

}  // namespace audio_edition
