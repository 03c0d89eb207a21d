// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// The engine's phonemes as IPA, words separated by spaces, stress marks before the syllable they stress.
///
///     S,I2;oUb'an     ˌʃɪoʊˈbæn
///
/// Any bytes will do; what is not a phoneme of English is left out.
[[nodiscard]] std::string phonemes_to_ipa(std::string_view phonemes);

}  // namespace audio_edition
