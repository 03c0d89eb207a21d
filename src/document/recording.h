// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// When a token is heard, from the start of its unit.
struct TokenTime {
    std::size_t token = 0;  ///< index into the passage's tokens
    Frames start;
    Frames end = {};  ///< behind its last audible sample; at most where the next one starts
};

/// A token whose sound could not be had, even alone in a fresh process: silence stands in its place.
struct Unspoken {
    std::size_t first = 0, last = 0;  ///< tokens of the passage, half-open
    std::string reason;               ///< "the engine crashed (SIGSEGV)", …
};

}  // namespace audio_edition
