// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/protocol.h"

namespace audio_edition {

/// Has `engine` say every run, and gathers the sound, the times and the remarks.
///
/// The answer is a SpokenReply in which every token begins, in order and in range, or is left out; or a
/// FailedReply: `lost_token`, or `endless` above `limits.samples`. Throws what the engine throws.
[[nodiscard]] Message speak_runs(Engine& engine, const SpeakRequest& request, bool confined);

}  // namespace audio_edition
