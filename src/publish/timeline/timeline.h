// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio/units.h"
#include "document/recording.h"

namespace audio_edition {

/// One unit in its place.
///
///     slot                                     next slot
///     |-- lead --|== speech ==|-- silence -----|
///     start      start+lead                    start+length
struct TimelineUnit {
    std::size_t section = 0;
    std::size_t passage = 0;       ///< of that section
    Frames start;                  ///< of the slot, in the edition
    Frames length;                 ///< of the slot; the next one starts where it ends
    std::vector<TokenTime> times;  ///< from the start of the slot
};

struct TimelineSection {
    std::string id;
    std::string title;
    int level = 1;
    Frames start;   ///< in the silence before its heading
    Frames length;  ///< up to the start of the next section
};

/// When everything is heard. Every published file takes its times from here.
struct Timeline {
    SampleRate rate;
    Frames length;
    std::vector<TimelineSection> sections;
    std::vector<TimelineUnit> units;
};

}  // namespace audio_edition
