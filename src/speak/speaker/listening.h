// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"
#include "speak/protocol.h"

namespace audio_edition {

/// Speaks every call with `engine` and gathers the sound and the marks.
///
/// The answer is a SpokenReply whose marks all came back, in order and in range, or a FailedReply:
/// `lost_mark`, or `endless` above `limits.samples`. Throws what the engine throws.
[[nodiscard]] Message speak_calls(Engine& engine, const SpeakRequest& request, bool confined);

}  // namespace audio_edition
