// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// What the engine says, for people: its phonemes as IPA, and as a respelling (respelling.h).
///
///     S,I2;oUb'an     ʃˌɪoʊbˈæn → ˌʃɪoʊˈbæn     shih-oh-BAN
struct SpokenName {
    std::string ipa;
    std::string respelling;  ///< reads back as much the same sounds
};

/// Any bytes will do; what is no phoneme of English is left out.
[[nodiscard]] SpokenName name_phonemes(std::string_view phonemes);

}  // namespace audio_edition
