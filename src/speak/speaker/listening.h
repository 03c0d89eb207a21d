// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/protocol.h"

namespace audio_edition {

/// Has `engine` say every run, puts the sound into `room`, and gathers the times and the remarks.
///
/// The answer is a SpokenRuns in which every token begins, in order and in range, or is left out; or a
/// FailedReply: `lost_token`, or `endless` where the room is not enough. Throws what the engine throws.
[[nodiscard]] Message speak_runs(Engine& engine, const SpeakRequest& request, bool confined,
                                 std::span<std::int16_t> room);

}  // namespace audio_edition
