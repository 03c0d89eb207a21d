// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/engines/espeak/letters.h"
#include "speak/engines/espeak/phoneme_inventory.h"

namespace audio_edition {

/// eSpeak NG, as a library. Voices go by their files ("gmw/en-US"), variants by theirs ("f3"); settings.h
/// lists what it can be told.
///
/// There is one engine in a process; the library keeps its state in globals.
class EspeakEngine final : public Engine {
  public:
    void start() override;
    [[nodiscard]] EngineVersion version() const override;
    [[nodiscard]] SampleRate rate() const override { return rate_; }
    [[nodiscard]] EngineVoices voices() override;
    void select(const EngineSettings& settings) override;
    void seed() override;
    void speak(std::span<const SpeechToken> tokens, EngineListener& listener) override;
    [[nodiscard]] Pronunciation phonemes(std::span<const SpeechToken> tokens) override;

  private:
    SampleRate rate_{0};
    PhonemeInventory inventory_ = PhonemeInventory::american;
    Letters letters_;
};

}  // namespace audio_edition
