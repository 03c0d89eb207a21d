// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "audio/sound_file.h"

namespace audio_edition {

/// What stands before the samples of a mono 16-bit WAV that holds `frames`.
///
///     RIFF size WAVE | JUNK 28 bytes       | fmt 16 | LIST INFO, where there are tags | data size      up to 4 GiB
///     RF64   -1 WAVE | ds64 the true sizes | fmt 16 | LIST INFO, where there are tags | data   -1      beyond
///
/// Both are equally long for the same tags, so a file can be begun before its length is known (EBU Tech 3306 v1.1).
[[nodiscard]] std::string wav_header(Frames frames, SampleRate rate, const SoundTags& tags);

}  // namespace audio_edition
