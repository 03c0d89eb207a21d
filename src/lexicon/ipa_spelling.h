// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// IPA in one spelling of the many.
///
/// Dictionaries write the same sound in many ways. Marks that make no difference to a voice of English go:
/// tie bars, aspiration, dental and voiceless signs, tones, brackets around sounds that may be left out.
/// Ligatures and variant letters become the plain ones. What it does not know passes unchanged.
///
///     t͡ʃ, ʧ   tʃ        ɹ, ɻ, (ɹ), ʳ   r        ɡ   g        pʰ   p        aˑ   a        a:   aː
[[nodiscard]] std::string canonical_ipa(std::string_view ipa);

/// Without the white space and the pair of slashes around it: / kɑːn /   kɑːn
[[nodiscard]] std::string_view without_slashes(std::string_view ipa) noexcept;

/// What someone who wrote `symbol` probably meant, as the end of a message: `write 'ɛ'` for the Greek
/// epsilon, the ASCII letters of SAMPA, letters with accents. Without a guess it points to the table of
/// symbols.
[[nodiscard]] std::string nearest_ipa(char32_t symbol);

}  // namespace audio_edition
