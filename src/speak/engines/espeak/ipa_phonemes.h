// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "speak/engines/espeak/phoneme_inventory.h"

namespace audio_edition {

/// IPA as the phoneme mnemonics of eSpeak NG's English voices, checked symbol by symbol.
///
/// The engine ignores IPA and cuts words at mnemonics it does not know, both without a word; so the mapping
/// is ours, and only mnemonics the voice's phoneme table holds come out. Stress marks stand before the vowel
/// they stress, as eSpeak wants it.
///
///     ipa_to_phonemes("ɪmˈrɑːn ˈkɑːn", american)    Imr'A:n k'A:n
///     ipa_to_phonemes("dʒɒn", british)              dZ'0n
///
/// Slashes, brackets, syllable dots, tie bars and the marks that make no difference to English may be
/// present, and the spellings of several dictionaries are one (ɹ r, ɡ g, oʊ əʊ, ɝ ɜːɹ). An r is said where
/// the accent says it.
///
/// A word without a stress mark is stressed on its first full vowel; but one of a single syllable stays
/// unstressed beside words that are marked, as dictionaries mean it: the first of /kuː deɪˈtɑː/.
///
/// Throws Error{broken_input, where} naming a symbol that cannot be mapped and the nearest choice, for a
/// stress mark without a vowel, and for what is too long for the engine. Any number of threads may call it.
[[nodiscard]] std::string ipa_to_phonemes(std::string_view ipa, PhonemeInventory inventory,
                                          const std::string& where);

}  // namespace audio_edition
