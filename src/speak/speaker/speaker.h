// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speak/engine.h"

namespace audio_edition {

/// The speaker program: takes requests on standard input and answers on standard output until its input ends.
///
/// The engine is started and given its voice here; whatever touches text happens in a child of its own.
/// Standard output and error are the engine's to write to, and go nowhere. Returns the exit status.
[[nodiscard]] int run_speaker(Engine& engine);

}  // namespace audio_edition
