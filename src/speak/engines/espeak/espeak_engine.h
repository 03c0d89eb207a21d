// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"

namespace audio_edition {

/// eSpeak NG, as a library. Voices go by their files ("gmw/en-US"), variants by theirs ("f3").
///
/// There is one engine in a process; the library keeps its state in globals.
class EspeakEngine final : public Engine {
  public:
    void start() override;
    [[nodiscard]] EngineVersion version() const override;
    [[nodiscard]] SampleRate rate() const override { return rate_; }
    [[nodiscard]] EngineVoices voices() override;
    [[nodiscard]] VoiceSelection select(const EngineVoiceSettings& settings) override;
    void seed() override;
    void speak(const EngineCall& call, EngineListener& listener) override;
    [[nodiscard]] std::string phonemes(const EngineCall& call) override;

  private:
    SampleRate rate_{0};
};

}  // namespace audio_edition
