// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"
#include "speak/engine_settings.h"
#include "speak/engine_voices.h"
#include "speak/utterances.h"

namespace audio_edition {

/// Takes what an engine gives for some tokens. Numbers of tokens are indices into those that were given,
/// samples are counted from the beginning of the call.
class EngineListener {
  public:
    virtual ~EngineListener() = default;
    /// The next samples. False: enough, end the call.
    virtual bool samples(std::span<const std::int16_t> samples) = 0;
    /// Token `token` begins before sample `at`.
    virtual void begins(std::size_t token, std::int64_t at) = 0;
    /// Nothing of token `token` is said. `reason` is empty where there was nothing to say.
    virtual void leaves_out(std::size_t token, std::string_view reason) = 0;
    /// Token `token` is said, but not as it stands.
    virtual void alters(std::size_t token, std::string_view reason) = 0;
    /// Token `token` has a sound that the voice lacks. The reason says so, and is the same wherever the sound
    /// stands.
    virtual void substitutes(std::size_t token, std::string_view reason) = 0;
};

/// Takes several sentences, one after the other.
class SentenceListener {
  public:
    virtual ~SentenceListener() = default;
    /// The one that is to take the next sentence, until this is called again. Null: enough.
    virtual EngineListener* next() = 0;
};

/// How an engine says something, for people.
struct Pronunciation {
    std::string ipa;                        ///< words separated by spaces, no line ends
    std::string own;                        ///< in the engine's own alphabet; empty where it has none
    std::vector<std::string> altered = {};  ///< what it says otherwise than it stands, a reason for each
    friend bool operator==(const Pronunciation&, const Pronunciation&) = default;
};

/// What turns tokens into sound: an engine, and the adapter that makes what it eats of plain words, manners
/// and IPA. One object a speaker program; nothing here is thread-safe.
///
/// The program starts the engine and selects a voice once, then forks a child for every unit; what `seed`,
/// `speak` and `phonemes` do happens in such a child, may crash or hang, and leaves no trace in the parent.
class Engine {
  public:
    virtual ~Engine() = default;

    /// Before anything else; also the place for what every child would otherwise prepare again. Throws
    /// Error{unavailable} when its data is missing.
    virtual void start() = 0;
    [[nodiscard]] virtual EngineVersion version() const = 0;
    [[nodiscard]] virtual SampleRate rate() const = 0;
    [[nodiscard]] virtual EngineVoices voices() = 0;
    /// Takes any settings, since they come over a wire. Throws Error{unavailable}, saying why, for a voice
    /// that is not there or cannot be loaded, and for a setting that is none of the engine's.
    virtual void select(const EngineSettings& settings) = 0;

    enum class Trial { needless, needed };
    /// What speaking needs beside what `select` checked, and phonemes do not: what takes long to load. Called
    /// once, before the first child that speaks. Throws Error{unavailable} as `select` does. Tells whether
    /// the voice, a model from a stranger, is to be tried before it is trusted with a text.
    virtual Trial prepare() { return Trial::needless; }

    /// In the first child of all, after a `prepare` that asks for it: says something that any voice of the
    /// engine can say, so that a voice that can say nothing is refused once, and not at every word of a book.
    /// Throws Error with the reason.
    virtual void try_out() {}

    /// Gives every source of chance in the engine the same beginning.
    virtual void seed() = 0;
    /// Says a sentence, or part of one. Each token begins once, in order, or is left out. Takes any bytes.
    /// Throws Error{internal} when the engine refuses.
    virtual void speak(std::span<const SpeechToken> tokens, EngineListener& listener) = 0;
    /// The sentences of a unit, or parts of some, each as `speak` says it; together where the engine says
    /// several better at once.
    virtual void speak_together(std::span<const std::span<const SpeechToken>> sentences,
                                SentenceListener& listener) {
        for (const std::span<const SpeechToken> sentence : sentences) {
            EngineListener* const next = listener.next();
            if (next == nullptr) return;
            speak(sentence, *next);
        }
    }
    [[nodiscard]] virtual Pronunciation phonemes(std::span<const SpeechToken> tokens) = 0;
};

}  // namespace audio_edition
