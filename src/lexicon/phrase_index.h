// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "text/word_table.h"

namespace audio_edition {

/// Phrases as a tree: a word, then the words that may follow it. Every word has a number and every beginning
/// of a phrase has one, a phrase of one word that of the word; so a text looks each of its words up once, and
/// what begins with two of them in one more probe, however many phrases there are.
///
///     Imran Khan, Imran        Imran 0    Khan 1    Imran Khan 2
///     word("imran") = 0        longer(0, 1) = 2     longer(0, 0) = none
///
/// Words are folded (`WordForm`).
class PhraseIndex {
  public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Phrase {
        std::uint32_t first = none;  ///< the first of its entries; none for a mere beginning
        bool goes_on = false;        ///< some phrase begins with it and is longer
        bool follows = false;        ///< a word that stands in some phrase after the first
    };

    /// Makes room for so many more phrases.
    void reserve(std::size_t phrases);
    /// The number of a phrase of one word or more, new where there was none.
    std::uint32_t add(std::span<const std::string_view> words);

    /// none: in no phrase.
    [[nodiscard]] std::uint32_t word(std::string_view folded) const noexcept {
        const std::uint32_t* number = words_.find(folded);
        return number == nullptr ? none : *number;
    }
    /// The phrase `beginning` and the word after it; none where nothing begins so. Either may be none.
    [[nodiscard]] std::uint32_t longer(std::uint32_t beginning, std::uint32_t word) const noexcept;

    [[nodiscard]] Phrase& operator[](std::uint32_t number) noexcept { return phrases_[number]; }
    [[nodiscard]] const Phrase& operator[](std::uint32_t number) const noexcept { return phrases_[number]; }
    /// Some entry is written so.
    [[nodiscard]] bool has_entry(std::uint32_t number) const noexcept {
        return number != none && phrases_[number].first != none;
    }

  private:
    /// From a beginning to what one more word makes of it.
    struct Step {
        std::uint32_t beginning = none, word = none;  ///< none: a free place
        std::uint32_t longer = none;
    };

    std::uint32_t add_word(std::string_view folded);
    std::uint32_t add_longer(std::uint32_t beginning, std::uint32_t word);
    [[nodiscard]] std::size_t place_of(std::uint32_t beginning, std::uint32_t word) const noexcept;
    void grow(std::size_t places);

    WordTable<std::uint32_t> words_;
    std::vector<Phrase> phrases_;
    std::vector<Step> steps_;  // open addressing: a power of two of them, at most two thirds in use
    std::size_t used_steps_ = 0;
};

}  // namespace audio_edition
