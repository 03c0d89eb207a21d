// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "document/recording.h"
#include "document/script.h"
#include "publish/timeline/timeline.h"
#include "publish/track/track.h"

namespace audio_edition {

/// A unit, ready to be written.
struct RecordedUnit {
    ShapedUnit timing;
    EncodedUnit sound;
    std::vector<Unspoken> unspoken;
    std::vector<Substituted> substituted;
    std::shared_ptr<const Passage> passage;  ///< that it is of; null for sound without words
    bool reused = false;                     ///< it was in the cache
};

}  // namespace audio_edition
