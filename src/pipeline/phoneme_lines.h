// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/script.h"
#include "lexicon/accent.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// The engine phonemes of each passage, a line each, in order; of several sentences parted by a space, of
/// none empty.
///
/// `take` is called on this thread. Passages go to `jobs` speakers many at a time. Throws what the pool
/// throws.
void phoneme_lines(const std::vector<Passage>& passages, Accent accent, SpeakerPool& pool, int jobs,
                   const std::function<void(const std::string& line)>& take);

}  // namespace audio_edition
