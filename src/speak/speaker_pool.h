// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "audio/pcm.h"
#include "audio/units.h"
#include "base/diagnostics.h"
#include "document/recording.h"
#include "speak/engine.h"
#include "speak/utterances.h"
#include "speak/voice.h"

namespace audio_edition {

struct SpokenUnit {
    Pcm pcm;                               ///< no silence added before or after
    std::vector<TokenTime> times;          ///< one for each SpeechToken, ascending
    std::vector<Unspoken> unspoken;        ///< what could not be said; its place is silence
    std::vector<Substituted> substituted;  ///< sounds that the voice lacks; not reported
    bool clean = true;  ///< all of it was said at the first attempt, and nothing was reported
};

/// Speaks units in separate processes, so that no text can take the program down.
///
///     SpeakerPool pool("libexec/audio-edition-speaker", find_voice("amber", "voices"), 4);
///     SpeechSentence sentence{{{.token = 0, .text = "Hello", .punctuation = ","},
///                              {.token = 2, .text = "world", .punctuation = "."}}, {}};
///     SpokenUnit unit = pool.speak({{sentence}, "section 'One'"}, diagnostics);
///     // unit.times: {0, 0}, {2, 8510}
///
/// Each of up to `jobs` speaker programs initialises the engine once and forks a child for every unit. A unit
/// whose child crashes, hangs, exceeds its limits or loses a mark is tried again in a fresh child, then in
/// smaller pieces down to the word that does it; that word becomes silence (60 ms a character), is listed in
/// `unspoken`, and is reported. So is a token in which there is nothing the voice can say, such as an emoji;
/// it takes no time. A speaker program that is killed is replaced, and nobody notices.
///
/// All functions may be called from any number of threads; calls beyond `jobs` wait. Speakers outlive the
/// threads that call, and no process outlives the pool, nor this program if it is killed. Audio depends on
/// the unit and the voice alone.
class SpeakerPool {
  public:
    /// Starts one speaker, and checks that the engine has the voice and its variant.
    /// Throws Error{unavailable} when the program or the engine's data is missing, or for an unknown voice,
    /// with those there are.
    /// Limits are those of the engine where none are given.
    SpeakerPool(std::filesystem::path program, const Voice& voice, int jobs,
                const std::optional<SpeakerLimits>& limits = {});
    ~SpeakerPool();
    SpeakerPool(const SpeakerPool&) = delete;
    SpeakerPool& operator=(const SpeakerPool&) = delete;

    /// Throws Error{interrupted} after `stop`, try_again when the system has no process or memory left,
    /// unavailable when the speaker program has gone. Never for what the text is.
    [[nodiscard]] SpokenUnit speak(const SpeechUnit& unit, Diagnostics& diagnostics);

    /// How each sentence is said. What cannot be translated is left out. Throws as `speak` does.
    [[nodiscard]] std::vector<Pronunciation> phonemes(const std::vector<SpeechSentence>& sentences);

    /// Makes waiting and running calls, and all later ones, throw Error{interrupted}. Async-signal-unsafe;
    /// call it from a thread.
    void stop() noexcept;

    [[nodiscard]] EngineVersion engine() const;
    [[nodiscard]] SampleRate rate() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Throws Error{unavailable}.
[[nodiscard]] EngineVoices list_engine_voices(const std::filesystem::path& program);

}  // namespace audio_edition
