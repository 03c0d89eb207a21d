// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "lexicon/accent.h"

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
/// Slashes, brackets and syllable dots may be present. A word with no stress mark gets primary stress on its
/// first full vowel. Throws Error{broken_input, where} naming the symbol that cannot be mapped and the
/// nearest choice.
[[nodiscard]] std::string ipa_to_phonemes(std::string_view ipa, Accent accent, const std::string& where);

}  // namespace audio_edition
