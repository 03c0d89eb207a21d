// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "speak/engine.h"
#include "speak/engines/espeak/phonemiser.h"

namespace audio_edition {

/// The tokens that are said, ascending.
[[nodiscard]] std::vector<std::size_t> said_tokens(const Phonemes& phonemes);

/// Tells the listener which of `tokens` tokens are left out, and which are said otherwise than they stand:
/// what the phonemiser found, and what the model's symbols cannot say.
void tell_of_tokens(std::size_t tokens, const Phonemes& phonemes, std::span<const UnspeakableToken> altered,
                    EngineListener& listener);

/// Why something of a text is said otherwise than it stands: what the phonemiser found, and what the model's
/// symbols cannot say; each once.
[[nodiscard]] std::vector<std::string> reasons_of(const Phonemes& phonemes,
                                                  std::span<const UnspeakableToken> altered);

/// Has `engine` say a word that every voice can say, for nobody. Throws what it throws.
void say_a_word(Engine& engine);

}  // namespace audio_edition
