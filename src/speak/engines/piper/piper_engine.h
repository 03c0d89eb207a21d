// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/engines/espeak/phonemiser.h"
#include "speak/engines/onnx/model_file.h"
#include "speak/engines/piper/piper_config.h"
#include "speak/engines/piper/piper_symbols.h"
#include "speak/engines/piper/settings.h"

namespace audio_edition {

/// Voices of Piper (VITS; Kim, Kong and Son, 2021), run by ONNX Runtime on one thread, with eSpeak NG for the
/// phonemes and the model's own durations for the times. One sentence a run.
///
/// The model's noise is seeded, and a child runs it from its first number on; so a unit sounds the same
/// whenever and wherever it is said, on processors of a kind and with one version of the runtime.
class PiperEngine final : public Engine {
  public:
    void start() override { phonemiser_.start(); }
    [[nodiscard]] EngineVersion version() const override;
    [[nodiscard]] SampleRate rate() const override { return config_.rate; }
    /// None: they are files.
    [[nodiscard]] EngineVoices voices() override { return {}; }
    void select(const EngineSettings& settings) override;
    Trial prepare() override;
    void try_out() override;
    void seed() override {}
    void speak(std::span<const SpeechToken> tokens, EngineListener& listener) override;
    [[nodiscard]] Pronunciation phonemes(std::span<const SpeechToken> tokens) override;

  private:
    [[nodiscard]] ModelOutput run(const PiperInput& input) const;
    [[nodiscard]] SpokenPart say(const PiperInput& input, std::span<const std::size_t> tokens) const;

    Phonemiser phonemiser_;
    ModelFile model_;
    PiperConfig config_;
    PiperSettings settings_;
};

}  // namespace audio_edition
