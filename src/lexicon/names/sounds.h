// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

enum class StressLevel : std::uint8_t { none, secondary, primary };

/// A sound of a word that is put together from its letters.
struct Phone {
    std::string ipa;         ///< one vowel or diphthong, or consonants that stay together: tʃ, ts
    std::string unstressed;  ///< said instead where its syllable has no stress; empty: the same
    StressLevel stress = StressLevel::none;
    bool glide = false;  ///< a vowel that is not a syllable for the stress: i in Mario

    [[nodiscard]] bool is_vowel() const;
};

using Phones = std::vector<Phone>;

/// The word's pronunciation: marks of stress before the syllables that have it, vowels before r as English
/// has them.
///
///     z ˈɑː p ə t ə    with the stress on its second vowel    zəˈpɑːtə
[[nodiscard]] std::string ipa_of(std::span<const Phone> sounds);

}  // namespace audio_edition
