// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

enum class Stress : std::uint8_t { none, secondary, primary };

/// A sound of a word that is put together from its letters.
struct Sound {
    std::string ipa;         ///< one vowel or diphthong, or consonants that stay together: tʃ, ts
    std::string unstressed;  ///< said instead where its syllable has no stress; empty: the same
    Stress stress = Stress::none;
    bool glide = false;  ///< a vowel that is no syllable for the stress: i in Mario

    [[nodiscard]] bool is_vowel() const;
};

using Sounds = std::vector<Sound>;

/// The word's pronunciation: marks of stress before the syllables that have it, vowels before r as English has them.
///
///     z ˈɑː p ə t ə    with the stress on its second vowel    zəˈpɑːtə
[[nodiscard]] std::string ipa_of(std::span<const Sound> sounds);

}  // namespace audio_edition
