// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "pipeline/speech_units.h"
#include "speak/voice.h"

namespace audio_edition {

/// How long an ordinary voice takes for so many bytes of spoken text, without the silences between passages.
/// Letters tell the time to about a twentieth, where words, which are longer in one text than in another, are
/// wrong by a tenth and more.
[[nodiscard]] constexpr std::chrono::milliseconds estimated_length(std::size_t spoken_bytes) {
    constexpr std::int64_t ms_a_letter = 55;
    return std::chrono::milliseconds(static_cast<std::int64_t>(spoken_bytes) * ms_a_letter);
}

/// The same for a unit, with the silences between its sentences and after it.
[[nodiscard]] constexpr std::chrono::milliseconds estimated_length(const UnitPlan& unit,
                                                                   const Pauses& pauses) {
    const auto between = static_cast<std::int64_t>(unit.sentences) - 1;
    return estimated_length(unit.size) +
           std::chrono::milliseconds(between * pauses.sentence.count + unit.silence_after.count);
}

}  // namespace audio_edition
