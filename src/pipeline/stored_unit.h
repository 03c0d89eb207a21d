// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "audio/units.h"
#include "pipeline/mastering.h"
#include "pipeline/recorded_unit.h"
#include "publish/track/track.h"
#include "speak/engine_voices.h"
#include "speak/utterances.h"
#include "speak/voice.h"

namespace audio_edition {

/// Raised whenever the same unit comes to sound otherwise for a reason that is not in the question: a change
/// to mastering, to how units are shaped, or to how the engine is called. A test holds it to the sound.
inline constexpr int recording_version = 1;

/// What all units of a build have in common, as the beginning of their questions: everything about the voice,
/// the engine, the gain and the encoder that can change a byte; not music, with which nothing is stored.
[[nodiscard]] std::string recording_settings(const EngineVersion& engine, SampleRate rate, const Voice& voice,
                                             Decibels gain, const Mastering& mastering,
                                             const TrackFormat& format);

/// What the cache is asked for a unit: the settings, and every token that the engine's adapter gets. So a
/// change to the text, a lexicon or the adapter asks another question, and what is only about the unit's
/// place (its section, the numbers of its tokens) does not.
[[nodiscard]] std::string unit_question(const std::string& settings, const SpeechUnit& unit);

/// The answer: shape, times, what is to be told of it, and sound.
[[nodiscard]] std::string pack_unit(const RecordedUnit& unit);

/// Gives `unit` the shape, the times and the sound that were packed; false, and `unit` is of no use, where
/// the answer is not one for `speech`.
[[nodiscard]] bool unpack_unit(std::string_view answer, const SpeechUnit& speech, RecordedUnit& unit);

}  // namespace audio_edition
