// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "speak/engine.h"

namespace audio_edition {

/// Speaks a word, or its IPA, as 100 samples a letter, all of them the letter, and does harm at certain
/// words.
///
/// See `harm` in the source for the words. "gate" opens the FIFO that the variable FAULTY_GATE names, reads a
/// byte from it, and crashes if that is a c; so a test knows when a child is at work, and holds it there.
class FaultyEngine final : public Engine {
  public:
    void start() override {}
    [[nodiscard]] EngineVersion version() const override { return {"faulty", "1", 1}; }
    [[nodiscard]] SampleRate rate() const override { return {8000}; }
    [[nodiscard]] EngineVoices voices() override { return {{{"faulty", "Faulty", "en"}}, {}}; }
    void select(const EngineSettings& settings) override;
    void seed() override {}
    void speak(std::span<const SpeechToken> tokens, EngineListener& listener) override;
    [[nodiscard]] Pronunciation phonemes(std::span<const SpeechToken> tokens) override;
};

}  // namespace audio_edition
