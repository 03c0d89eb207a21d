// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio_edition/quality.h"

namespace audio_edition {

/// What the sections measure, a line each, for people; empty for none.
///
///        LUFS    dBTP    RMS  noise  head  tail  pause  words/min
///       -19.4    -3.3  -21.2  -96.3  0.71  2.02    1.0        172  clips/01-opening.mp3
[[nodiscard]] std::string quality_table(const std::vector<SectionQuality>& sections);

}  // namespace audio_edition
