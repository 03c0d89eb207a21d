// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "audio/units.h"
#include "speak/engine_input.h"
#include "speak/engine_voices.h"

namespace audio_edition {

/// The part of a Voice that an engine acts on; ranges as there.
struct EngineVoiceSettings {
    std::string voice;
    std::string variant;
    int rate = 175;
    int pitch = 50;
    int pitch_range = 50;
    int word_gap = 0;
};

enum class VoiceSelection : std::uint8_t { selected, unknown_voice, unknown_variant };

/// Takes what one call of an engine gives.
class EngineListener {
  public:
    virtual ~EngineListener() = default;
    /// The next samples. False: enough, end the call.
    virtual bool samples(std::span<const std::int16_t> samples) = 0;
    /// Mark `number` stands before sample `at` of this call.
    virtual void mark(std::size_t number, std::int64_t at) = 0;
};

/// What turns text into sound. One object a speaker program; nothing here is thread-safe.
///
/// The program starts the engine and selects a voice once, then forks a child for every unit; what `seed`,
/// `speak` and `phonemes` do happens in such a child, may crash or hang, and leaves no trace in the parent.
class Engine {
  public:
    virtual ~Engine() = default;

    /// Before anything else. Throws Error{unavailable} when its data is missing.
    virtual void start() = 0;
    [[nodiscard]] virtual EngineVersion version() const = 0;
    [[nodiscard]] virtual SampleRate rate() const = 0;
    [[nodiscard]] virtual EngineVoices voices() = 0;
    /// Values out of range are the caller's mistake. Throws Error{unavailable} when a voice that is there
    /// cannot be loaded.
    [[nodiscard]] virtual VoiceSelection select(const EngineVoiceSettings& settings) = 0;

    /// Gives every source of chance in the engine the same beginning.
    virtual void seed() = 0;
    /// Throws Error{internal} when the engine refuses.
    virtual void speak(const EngineCall& call, EngineListener& listener) = 0;
    /// The engine's own mnemonics, words separated by spaces, no line ends.
    [[nodiscard]] virtual std::string phonemes(const EngineCall& call) = 0;
};

}  // namespace audio_edition
