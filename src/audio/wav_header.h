// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "audio/sound_file.h"

namespace audio_edition {

/// What stands before the samples of a mono 16-bit WAV that holds `frames`.
///
///     up to 4 GiB   RIFF size WAVE | JUNK 28 bytes       | fmt | LIST of tags, if any | data size
///     beyond        RF64   -1 WAVE | ds64 the true sizes | fmt | LIST of tags, if any | data   -1
///
/// Both are equally long for the same tags, so a file can be begun before its length is known, as EBU Tech
/// 3306 has it.
[[nodiscard]] std::string wav_header(Frames frames, SampleRate rate, const SoundTags& tags);

}  // namespace audio_edition
