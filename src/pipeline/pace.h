// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "audio_edition/installation.h"
#include "pipeline/work_reader.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// How slowly a text is said, as a multiple of what its engine usually takes (EnginePace): 1.03 is slower by
/// 3 %.
struct Pace {
    double factor = 1;
};

/// From the rate of the voice alone. The voices that come with the program are slower by up to 8 %, and by
/// half where they leave room between words; texts differ by 3 %.
[[nodiscard]] Pace pace_by_rate(const Voice& voice) noexcept;

/// That of a unit of `work` whose narrator has the pace `narrator`: guests go by their rate.
[[nodiscard]] Pace pace_of(const Work& work, const UnitPlan& unit, const Pace& narrator) noexcept;

/// From what the voice takes for a few units of the very text, spread evenly over it and spoken by `pool`: 40
/// of them, some fifteen minutes of sound, in half a second on two cores; of a slower engine as few as a core
/// can speak in 10 s, and none where that is not a minute of sound. Of a shorter text all are heard. On books
/// the length that comes of it is off by 0.5 % (standard deviation), and by 1.5 % where paragraphs are as
/// short as verses.
///
/// Before a PackedDraft takes the passages. The same work gives the same pace. Throws what the pool throws.
[[nodiscard]] Pace measure_pace(const Work& work, const Normalizer& normalizer, SpeakerPool& pool, int jobs);

/// `measure_pace` with speakers of its own; where the engine is missing, or has no such voice, that is
/// reported, and the rate decides. Throws Error{interrupted} once `stop` was asked for.
[[nodiscard]] Pace find_pace(const Work& work, WorkReader& reader, const Installation& installation,
                             Diagnostics& diagnostics, const std::stop_token& stop = {});

}  // namespace audio_edition
