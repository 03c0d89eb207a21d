// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/pcm.h"
#include "audio/units.h"

namespace audio_edition {

/// Where the speech of a unit is in its sound.
///
///     |---- lead ----|· ====speech==== ·|-- tail --|
///     0          lead  speech_start     speech_end  length
struct UnitShape {
    Frames lead;          ///< silence put before what the engine gave; token times move by it
    Frames speech_start;  ///< of the first sample above -60 dBFS
    Frames speech_end;    ///< after the last one
    Frames length;        ///< a whole number of MP3 frames
};

/// The lead of a unit to which nobody gave another.
inline constexpr Milliseconds least_lead{100};

/// Puts a unit on the grid of MP3 frames: at least `lead` of silence before it, in whole MP3 frames (104.5 ms
/// for 100 at 22.05 kHz), so that the encoder has filled its bit reservoir when the speech begins; and after
/// it what is missing from a whole MP3 frame.
///
/// Sound with nothing in it above -60 dBFS stands for speech of its length.
[[nodiscard]] UnitShape shape_unit(Pcm& pcm, Milliseconds lead = least_lead);

}  // namespace audio_edition
