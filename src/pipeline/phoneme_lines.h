// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/script.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// How each passage is said, a line each, in order; several sentences are separated by a space, of none it is
/// empty.
///
/// `take` is called on this thread. Passages go to `jobs` speakers many at a time. Throws what the pool
/// throws.
void phoneme_lines(const std::vector<Passage>& passages, SpeakerPool& pool, int jobs,
                   const std::function<void(const Pronunciation& line)>& take);

}  // namespace audio_edition
