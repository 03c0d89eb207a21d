// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/settings.h"

#include <algorithm>
#include <array>

#include "speak/engine_numbers.h"

namespace audio_edition {
namespace {

constexpr auto kokoro_keys = std::to_array<EngineKey>({
    {.key = "model", .label = "model", .numbers = {}, .required = true, .file = true},
    {.key = "style", .label = "style", .numbers = {}, .required = true, .file = true},
    {.key = "pace", .label = "own pace (wpm)", .numbers = {{160, 60, 400}}},
});

// Measured with heart on a novel and an article; as Piper's, with which see about short words.
constexpr EnginePace kokoro_pace{.rate = 172,
                                 .letter = 66,
                                 .letter_by_name = 280,
                                 .ipa_symbol = 70,
                                 .word = -10,
                                 .comma = 215,
                                 .colon = 280,
                                 .dash = 260,
                                 .sentence = 110,
                                 .unit = 280};

}  // namespace

// A second of sound takes 0.75 s of a core; a slow machine may take several times as long.
const EngineKind kokoro_kind{
    .name = "kokoro",
    .program = "audio-edition-kokoro-speaker",
    .keys = kokoro_keys,
    .slowest = 80,
    .fastest = 320,
    .limits = {.time = {60'000}, .time_per_character = {500}, .memory_mib = 4096},
    .pace = kokoro_pace,
    .effort = 0.8,
};

KokoroSettings read_kokoro_settings(const EngineSettings& settings) {
    const double rate = std::clamp(settings.rate, kokoro_kind.slowest, kokoro_kind.fastest);
    return {std::filesystem::path(settings.get("model")), std::filesystem::path(settings.get("style")),
            static_cast<float>(rate / number_of(settings, kokoro_kind, kokoro_keys[2]))};
}

}  // namespace audio_edition
