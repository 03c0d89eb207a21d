// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// A pronunciation written with the letters of English, as newspapers do, as IPA.
///
/// Syllables are separated by hyphens, words by spaces; the loudest syllable is in capitals. Each sound has
/// one spelling, whatever stands around it: the table is in lexicon/README.md.
///
///     shi-VAWN        ʃɪˈvɔːn          im-RAHN KAHN     ɪmˈɹɑːn ˈkɑːn
///     HER-mee-uh      ˈhɜːɹmiːə        BYORK            ˈbjɔːɹk
///
/// Throws Error{broken_input, where} naming what cannot be read, and what to write.
[[nodiscard]] std::string respelling_to_ipa(std::string_view respelling, const std::string& where);

/// IPA as such a respelling, which reads back as much the same sounds. Any text will do; what English has no
/// sound for is left out.
///
///     ˌʃɪoʊˈbæn       shih-oh-BAN
[[nodiscard]] std::string ipa_to_respelling(std::string_view ipa);

}  // namespace audio_edition
