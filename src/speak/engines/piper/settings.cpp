// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/settings.h"

#include <algorithm>
#include <array>

#include "speak/engine_numbers.h"

namespace audio_edition {
namespace {

constexpr auto piper_keys = std::to_array<EngineKey>({
    {.key = "model", .label = "model", .numbers = {}, .required = true, .file = true},
    {.key = "speaker", .label = "speaker", .numbers = {{0, 0, 9999}}},
    {.key = "pace", .label = "own pace (wpm)", .numbers = {{170, 60, 400}}},
});

// Measured on three novels, an article and the calibration passage, with joe: what these say of a text is
// wrong by 1 % or so. People hurry over short words; hence no time of its own for a word, but less.
constexpr EnginePace piper_pace{.rate = 178,
                                .letter = 62.3,
                                .letter_by_name = 264,
                                .ipa_symbol = 66,
                                .word = -9.4,
                                .comma = 203,
                                .colon = 264,
                                .dash = 245,
                                .sentence = 104,
                                .unit = 108};

}  // namespace

// A sentence of 20 words takes 0.8 s of a core; a slow machine may take ten times as long.
const EngineKind piper_kind{
    .name = "piper",
    .program = "audio-edition-piper-speaker",
    .keys = piper_keys,
    .slowest = 80,
    .fastest = 400,
    .limits = {.time = {20'000}, .time_per_character = {100}, .memory_mib = 2048},
    .pace = piper_pace,
    .effort = 0.11,
};

PiperSettings read_piper_settings(const EngineSettings& settings) {
    const double rate = std::clamp(settings.rate, piper_kind.slowest, piper_kind.fastest);
    return {std::filesystem::path(settings.get("model")), number_of(settings, piper_kind, piper_keys[1]),
            number_of(settings, piper_kind, piper_keys[2]) / rate};
}

}  // namespace audio_edition
