// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A mnemonic is the name of one phoneme in eSpeak NG's notation: `A:`, `tS`, `i@3`. The engine reads a run
/// of them greedily.

/// Appends `mnemonic`, separated by `|` where the engine would otherwise read the last one, which begins at
/// byte `last` of `phonemes`, and this one as a third.
///
///     t + S   t|S      (tS is the ch of "church")
///     a + I   a|I      (aI is the vowel of "price")
void append_mnemonic(std::string& phonemes, std::size_t last, std::string_view mnemonic);

/// A sound that carries a syllable, syllabic consonants among them.
[[nodiscard]] bool is_vowel_mnemonic(std::string_view mnemonic) noexcept;

/// A vowel that an unmarked word is not stressed on while it has a fuller one: schwas, the y of "happy",
/// syllabic consonants.
[[nodiscard]] bool is_weak_vowel(std::string_view mnemonic) noexcept;

/// What a weak vowel is when it is stressed after all: some dictionaries write the u of "hut" ə and the ea of
/// "seat" i.
[[nodiscard]] std::string_view stressed_form(std::string_view mnemonic) noexcept;

}  // namespace audio_edition
