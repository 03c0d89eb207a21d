// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/engine_kind.h"

namespace audio_edition {

/// The tone engine's line of a table of engines.
extern const EngineKind tone_kind;

/// An engine that has nothing in common with a real one: it plays a tone for each letter, or each symbol of a
/// pronunciation, 20 ms long at 175 words a minute, at 16 kHz, with 10 ms of silence before each token.
///
/// Its alphabet is that of musical notes, a to g; its settings are the pitch of the a, in hertz, and the
/// instrument: "sine" or "square". Letters have tones, and whatever else is written is left out.
class ToneEngine final : public Engine {
  public:
    void start() override {}
    [[nodiscard]] EngineVersion version() const override { return {"tone", "0.1", 1}; }
    [[nodiscard]] SampleRate rate() const override { return {16000}; }
    [[nodiscard]] EngineVoices voices() override;
    void select(const EngineSettings& settings) override;
    void seed() override {}
    void speak(std::span<const SpeechToken> tokens, EngineListener& listener) override;
    [[nodiscard]] Pronunciation phonemes(std::span<const SpeechToken> tokens) override;

  private:
    EngineSettings settings_;
};

}  // namespace audio_edition
