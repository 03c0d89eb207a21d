// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "audio/pcm.h"
#include "document/recording.h"
#include "document/script.h"
#include "publish/timeline/unit_shape.h"

namespace audio_edition {

/// Gives every token its end: after its last sample above -60 dBFS, looked for backwards from where the next
/// token starts, or from the end of the speech. A token without such a sample lasts until there.
///
///     starts   "It" 2304, "rained." 5000, "Then" 18000; silent from 12400 to 18000
///     ends     "It" 5000, "rained." 12400, …
///
/// The engine says some pairs in one go ("on the", "was a") and marks the second where the third begins:
/// tokens without time share that of the word before them in their sentence, or else of the one after, in
/// equal parts. Those of a sentence in which nothing is heard keep none.
///
/// `times` ascend, and count from the start of `pcm`, which was shaped as `shape` says. `sentences` are those
/// of the passage.
void find_ends(const Pcm& pcm, const UnitShape& shape, std::span<const Utterance> sentences,
               std::vector<TokenTime>& times);

}  // namespace audio_edition
