// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio/pcm.h"
#include "audio/units.h"
#include "document/recording.h"

namespace audio_edition {

/// Where the speech of a unit is in its sound.
///
///     |---- lead ----|· ====speech==== ·|-- tail --|
///     0          lead  speech_start     speech_end  length
struct UnitShape {
    Frames lead;          ///< silence put before what the engine gave; token times move by it
    Frames speech_start;  ///< of the first sample above -60 dBFS
    Frames speech_end;    ///< behind the last one
    Frames length;        ///< a whole number of MP3 frames
};

/// Puts a unit on the grid of MP3 frames: at least 100 ms of silence before it, in whole MP3 frames (104.5 ms
/// at 22.05 kHz), so that the encoder has filled its bit reservoir when the speech begins; and after it what
/// is missing from a whole MP3 frame.
///
/// Sound with nothing in it above -60 dBFS stands for speech of its length.
[[nodiscard]] UnitShape shape_unit(Pcm& pcm);

/// Gives every token its end: behind its last sample above -60 dBFS, looked for backwards from where the next
/// token starts, or from the end of the speech. A token without such a sample lasts until there.
///
///     starts   "It" 2304, "rained." 5000, "Then" 18000; silent from 12400 to 18000
///     ends     "It" 5000, "rained." 12400, …
///
/// The engine says some pairs in one go ("on the", "was a") and marks one where the other begins: tokens
/// without time share that of the word right before them, or else of the one behind, in equal parts.
///
/// `times` ascend, and count from the start of `pcm`, which was shaped as `shape` says.
void find_ends(const Pcm& pcm, const UnitShape& shape, std::vector<TokenTime>& times);

}  // namespace audio_edition
