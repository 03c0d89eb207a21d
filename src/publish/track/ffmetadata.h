// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "publish/mp3/mp3_file.h"

namespace audio_edition {

/// Tags and chapters as FFmpeg's program reads them (the "ffmetadata" demuxer).
///
///     ;FFMETADATA1
///     title=Profit \= Loss
///     [CHAPTER]
///     TIMEBASE=1/22050
///     START=0
///     END=154368
///     title=Opening
[[nodiscard]] std::string ffmetadata(const Mp3Tags& tags, SampleRate rate);

}  // namespace audio_edition
