// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio/units.h"

namespace audio_edition {

/// A chapter as a file of sound tells it to players.
struct ChapterMark {
    std::string title;
    Milliseconds start;  ///< -1 where it has none that can be read
};

}  // namespace audio_edition
