// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace audio_edition {

/// One symbol that a model was given.
struct SpokenSymbol {
    static constexpr std::size_t silence = SIZE_MAX;
    std::int64_t id = 0;
    std::size_t token =
        silence;  ///< index of the token that it is part of; `silence` between words and at the ends
};

/// A stretch of a model's sound that has clean ends, and when each token begins in it.
struct SpokenPart {
    static constexpr std::int64_t elsewhere = -1;
    std::vector<std::int16_t> samples;
    std::vector<std::int64_t>
        starts;  ///< one for each token, ascending; `elsewhere` where none of its symbols is here
};

/// What a model said, by its own account: symbol i takes `durations[i]` steps of `step` samples.
struct ModelSound {
    std::span<const SpokenSymbol> symbols;
    std::span<const std::int64_t> durations;  ///< as many as symbols, none below 0
    std::span<const float> samples;           ///< 1 is full scale; may go beyond
    int step = 256;
    int rate_hz = 22050;
    int lag_ms = 0;  ///< a word is heard so long before its symbols begin
};

/// Whether the durations are those of the samples: their sum is the number of samples.
[[nodiscard]] bool is_consistent(const ModelSound& sound) noexcept;

/// Symbols `first` to `last` (half-open) without the silence, or the noise, that a model makes around them:
/// from −60 dBFS to −60 dBFS, looking outwards from the first and the last phoneme of a token until 120 ms
/// are that quiet, more than the closure of a plosive. The last may ring on for 150 ms, the first begin 50 ms
/// before its symbol. Both ends are faded over 5 ms. Samples are halved, so that what goes beyond full scale
/// is kept.
///
/// `tokens` are those whose starts are wanted, ascending. The first phoneme's is where the sound begins;
/// others begin before their symbols by the lag.
[[nodiscard]] SpokenPart cut_part(const ModelSound& sound, std::size_t first, std::size_t last,
                                  std::span<const std::size_t> tokens);

/// Puts `more` after `part`, `pause` samples apart where both have sound.
void join(SpokenPart& part, SpokenPart more, std::size_t pause);

/// Lets tokens without a symbol begin with the next that has one.
void place_unheard(SpokenPart& part);

/// Whether it lasts as long as people take for so many phonemes at this pace (2: twice as slow): 15 to 300 ms
/// each, and a second. Models sometimes mumble, or do not end.
[[nodiscard]] bool is_plausible(std::size_t phonemes, std::size_t samples, int rate_hz,
                                double slowness) noexcept;

}  // namespace audio_edition
