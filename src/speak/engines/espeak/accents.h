// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace audio_edition {

/// `word` without the acute accents that mislead the engine's English voices, which take á and í for letters
/// of French or the place of the stress.
///
/// They go where a vowel still follows, as in Spanish names that are stressed before their end; a last
/// syllable is stressed where its accent says so.
///
///     Sánchez → Sanchez     García → Garcia     Durán, José, Núñez   stay
[[nodiscard]] std::string without_misleading_accents(std::string_view word);

}  // namespace audio_edition
