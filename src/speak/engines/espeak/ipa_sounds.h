// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speak/engines/espeak/phoneme_inventory.h"

namespace audio_edition {

enum class Stress { none, primary, secondary };

/// One engine phoneme, and the stress its syllable has when it is a vowel.
struct Sound {
    std::string_view mnemonic;  ///< of static storage
    Stress stress = Stress::none;
};
using SpokenWord = std::vector<Sound>;

/// Canonical IPA (ipa_spelling.h) as words of sounds, stressed where it says so and nowhere else.
/// Throws Error{broken_input, where} for a symbol without a row and for a stress mark without a vowel.
[[nodiscard]] std::vector<SpokenWord> read_ipa(std::string_view ipa, PhonemeInventory inventory,
                                               const std::string& where);

}  // namespace audio_edition
