// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "audio/units.h"
#include "base/diagnostics.h"
#include "master/master.h"
#include "speak/speaker_pool.h"
#include "speak/voice.h"

namespace audio_edition {

/// The one gain that everything this voice says is given, so that its editions come out at their target
/// loudness.
///
/// From the loudness in the voice's file. Where it has none, or the target is not the usual one, so that the
/// limiter has more to do or less, calibration.txt in the folder `voices` is spoken
/// first and measured: a minute and a half of sound, a few tenths of a second of work. Throws Error{no_input}
/// where that is missing, and as the pool does.
[[nodiscard]] Decibels voice_gain(const Voice& voice, const std::filesystem::path& voices, SpeakerPool& pool,
                                  Diagnostics& diagnostics, const LoudnessTarget& target = {});

}  // namespace audio_edition
