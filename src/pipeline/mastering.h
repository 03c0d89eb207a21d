// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/units.h"
#include "pipeline/markers/music_bed.h"

namespace audio_edition {

/// What is done to the sound of every unit.
struct Mastering {
    SampleRate rate;  ///< of what is published
    Decibels gain;
    Decibels ceiling;
    const MusicBed* headings = nullptr;  ///< what plays under headings; may be null
};

}  // namespace audio_edition
