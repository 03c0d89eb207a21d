// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "speak/engine.h"
#include "speak/engines/espeak/phonemiser.h"
#include "speak/engines/kokoro/kokoro_runs.h"
#include "speak/engines/kokoro/kokoro_symbols.h"
#include "speak/engines/kokoro/settings.h"
#include "speak/engines/onnx/model_file.h"

namespace audio_edition {

/// Voices of Kokoro-82M (StyleTTS 2; Li et al., 2023), run by ONNX Runtime on one thread, with eSpeak NG for
/// the phonemes and the model's own durations for the times.
///
/// Short sentences of a unit are said in one run, which they gain from in melody and in time, and long ones
/// in several.
class KokoroEngine final : public Engine {
  public:
    void start() override { phonemiser_.start(); }
    [[nodiscard]] EngineVersion version() const override;
    [[nodiscard]] SampleRate rate() const override;
    /// None: they are files.
    [[nodiscard]] EngineVoices voices() override { return {}; }
    void select(const EngineSettings& settings) override;
    Trial prepare() override;
    void try_out() override;
    void seed() override {}
    void speak(std::span<const SpeechToken> tokens, EngineListener& listener) override;
    void speak_together(std::span<const std::span<const SpeechToken>> sentences,
                        SentenceListener& listener) override;
    [[nodiscard]] Pronunciation phonemes(std::span<const SpeechToken> tokens) override;

  private:
    [[nodiscard]] ModelOutput run(std::span<const SpokenSymbol> symbols) const;
    [[nodiscard]] std::vector<KokoroPart> speak(const KokoroRun& run,
                                                std::span<const KokoroSentence> sentences) const;

    Phonemiser phonemiser_;
    ModelFile model_;
    KokoroSettings settings_;
    KokoroLanguage language_{};
    std::vector<float> styles_;
    std::string digest_;
};

}  // namespace audio_edition
