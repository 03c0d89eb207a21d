// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// Where in a script a unit is: the one passage, or some tokens of it, that are said as it.
struct ScriptPlace {
    std::size_t section = 0;
    std::size_t passage = 0;  ///< of that section
    std::size_t first = 0;    ///< tokens of the passage,
    std::size_t last = 0;     ///< half-open; the units of a passage tile its tokens
};

/// When a token is heard, from the start of its unit.
struct TokenTime {
    std::size_t token = 0;  ///< index into the passage's tokens
    Frames start;
    Frames end = {};  ///< after its last audible sample; at most where the next one starts
};

/// A token whose sound could not be had, even alone in a fresh process: silence stands in its place.
struct Unspoken {
    std::size_t first = 0, last = 0;  ///< tokens of the passage, half-open
    std::string reason;               ///< "the engine crashed (SIGSEGV)", …
};

/// A token with a sound that the voice has not learnt.
struct Substituted {
    std::size_t token = 0;  ///< of the passage
    std::string reason;     ///< "the voice has no sound 'x'; it says 'k' for it": the same for every token
};

}  // namespace audio_edition
