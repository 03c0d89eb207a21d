// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "speak/engines/espeak/phonemiser.h"
#include "speak/engines/onnx/spoken_symbols.h"
#include "speak/engines/piper/piper_config.h"

namespace audio_edition {

/// What a model is given for a sentence.
struct PiperInput {
    std::vector<SpokenSymbol> symbols;
    std::string text;                       ///< the same for people: "^həlˈoʊ wˈɜːld.$"
    std::size_t phonemes = 0;               ///< letters of sounds among them
    std::vector<UnspeakableToken> altered;  ///< tokens with a sound that the model has no symbol for
};

/// As Piper's own program does it: `^`, each code point of the decomposed IPA, blanks between words, the mark
/// of each clause, and `$`, with the pad `_` after every one but the last. A sound that the model has no
/// symbol for is replaced by the nearest that it has. A sentence always ends with `.`, `?` or `!`: without
/// one, models end with a noise.
[[nodiscard]] PiperInput piper_input(const Phonemes& phonemes, const PiperConfig& config);

}  // namespace audio_edition
