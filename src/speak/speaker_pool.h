// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio/pcm.h"
#include "base/diagnostics.h"
#include "document/recording.h"
#include "speak/utterances.h"
#include "speak/voice.h"

namespace audio_edition {

struct EngineVersion {
    std::string name;     ///< "espeak-ng"
    std::string version;  ///< "1.51"
};

struct SpokenUnit {
    Pcm pcm;                        ///< no silence added before or after
    std::vector<TokenTime> times;   ///< one for each SpeechToken, ascending
    std::vector<Unspoken> unspoken; ///< what could not be said; its place is silence
};

/// Speaks units in separate processes, so that no text can take the program down.
///
/// Each of `jobs` speaker programs initialises the engine once and forks a child for every unit. A unit whose child crashes,
/// hangs, exceeds its limits or loses a mark is tried again in a fresh child, then in smaller pieces down to the word
/// that does it; that word becomes silence, is listed in `unspoken`, and is reported.
///
/// `speak` may be called from any number of threads; calls beyond `jobs` wait. Audio depends on the unit and the voice alone.
/// The destructor ends all processes.
class SpeakerPool {
  public:
    /// Starts one speaker, and checks that the engine has the voice and its variant.
    /// Throws Error{unavailable} when the program or the engine's data is missing, or for an unknown voice, with those there are.
    SpeakerPool(std::filesystem::path program, const Voice& voice, int jobs);
    ~SpeakerPool();

    [[nodiscard]] SpokenUnit speak(const SpeechUnit& unit, Diagnostics& diagnostics);
    /// The engine phonemes of each sentence, a line a sentence, as `espeak-ng -x` writes them.
    [[nodiscard]] std::vector<std::string> phonemes(const std::vector<SpeechSentence>& sentences);
    /// Makes waiting and running calls throw Error{interrupted}. Async-signal-unsafe; call it from a thread.
    void stop() noexcept;

    [[nodiscard]] EngineVersion engine() const;
    [[nodiscard]] SampleRate rate() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// What an engine offers, for `voices`.
struct EngineVoice {
    std::string identifier;  ///< "gmw/en-US"
    std::string name;
    std::string language;
};
struct EngineVoices {
    std::vector<EngineVoice> voices;
    std::vector<std::string> variants;
};
[[nodiscard]] EngineVoices list_engine_voices(const std::filesystem::path& program);

}  // namespace audio_edition
