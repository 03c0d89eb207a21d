// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio/units.h"
#include "pipeline/markers/music_bed.h"

namespace audio_edition {

/// What is done to the sound of every unit.
struct Mastering {
    SampleRate rate;  ///< of what is published
    Decibels ceiling;
    const MusicBed* headings = nullptr;  ///< what plays under headings; may be null
    std::vector<Decibels> sections =
        {};  ///< what each section gets besides the gain of its voice; empty for nothing
};

}  // namespace audio_edition
