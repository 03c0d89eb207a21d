// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "audio/pcm.h"
#include "audio/units.h"

namespace audio_edition {

/// A sound file as it is used beside speech: as one channel, at `rate`, without the silence at its ends, as
/// loud as `loudness`, with its first and last 10 ms faded. Sounds too short for their loudness to be told
/// are counted as if they went on. No peak is brought above -6 dBFS.
///
/// Throws Error: as `read_sound_file` does; broken_input for silence and for what is longer than `longest`.
[[nodiscard]] Pcm read_marker_sound(const std::filesystem::path& path, SampleRate rate, Lufs loudness,
                                    Milliseconds longest);

}  // namespace audio_edition
