// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// Checks that a pronunciation is one that can be said, symbol by symbol.
///
/// Slashes, brackets, syllable dots, tie bars and the marks that make no difference to a voice may be
/// present (ipa_spelling.h). Throws Error{broken_input, where} naming a symbol that is none and the nearest
/// choice, for a stress mark without a vowel, for what says nothing, and for words of more than 60 sounds or
/// more than 250 together, which no engine follows. Any number of threads may call it.
///
///     /ɪmˈrɑːn ˈkɑːn/    passes      /SEt/    cannot say the IPA symbol 'S' (U+0053); write 'ʃ' …
void check_ipa(std::string_view ipa, const std::string& where);

/// The pronunciation of the possessive: s after a voiceless sound, a syllable of its own after a sibilant,
/// else z. Of IPA in any of its spellings, with or without slashes around it.
///
///     ˈkɑːn (Khan)   ˈkɑːnz      bʊʃ (Bush)   bʊʃᵻz      pæt (Pat)   pæts
[[nodiscard]] std::string with_possessive(std::string_view ipa);

/// A pronunciation in a spelling of its own, by which two that sound the same are found to be equal:
/// canonical, without syllable dots, and without the stress of a word of one syllable, which goes without
/// saying.
///
///     /ˈkɑːn/, kɑːn, [kɑːn]   kɑːn
[[nodiscard]] std::string comparable_ipa(std::string_view ipa);

}  // namespace audio_edition
