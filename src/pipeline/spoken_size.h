// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "audio/units.h"
#include "speak/engine_kind.h"
#include "speak/utterances.h"

namespace audio_edition {

/// What the time that speech takes grows with, counted in what the engine gets.
///
///     Doctor Orr paid, at nine P M.     letters 19, by name 2, words 5, commas 1, sentences 1
struct SpokenSize {
    std::size_t letters = 0;          ///< characters of words in ordinary spelling
    std::size_t letters_by_name = 0;  ///< that are said one by one; these are no words
    std::size_t ipa_symbols = 0;  ///< of words with a pronunciation of their own, without stress and length
    std::size_t words = 0;        ///< as they are said: "twenty twenty-two" is three
    std::size_t commas = 0;       ///< within sentences, as are
    std::size_t colons = 0;       ///< these, semicolons included,
    std::size_t dashes = 0;       ///< and these
    std::size_t sentences = 0;
};

[[nodiscard]] SpokenSize size_of(const std::vector<SpeechSentence>& sentences);

/// How long the engine takes for a unit of that size, without the silences that are put between its
/// sentences, at the rate of its `pace`. Pure.
[[nodiscard]] double usual_milliseconds(const SpokenSize& size, const EnginePace& pace) noexcept;

}  // namespace audio_edition
