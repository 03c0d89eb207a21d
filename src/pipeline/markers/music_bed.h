// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio/pcm.h"
#include "document/recording.h"
#include "master/master.h"
#include "publish/timeline/unit_shape.h"

namespace audio_edition {

/// Music under headings: two seconds of it alone, then ducked below the voice, then faded out in two seconds.
///
///     lead   music                          ducked         fading
///     |      ▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▆▇▅▃▂▂▂▂▂▂▂▂▂▂▂▂▂▃▃▂▂▁▁▁
///     |                                    The Storm
///
/// 4 LU softer than the voice, and 14 dB less while it speaks. Always from the beginning of the file; one
/// that ends before the heading does is heard as long as it is. Immutable: any thread may use it.
class MusicBed {
  public:
    /// Throws as `read_marker_sound`, for more than 10 min too.
    MusicBed(const std::filesystem::path& path, SampleRate rate, const LoudnessTarget& target);

    /// Mixes it into a unit that is shaped and mastered. The unit gets longer by whole MP3 frames before and
    /// after its speech; `shape` and `times` follow. May leave peaks above the ceiling.
    void lay_under(Pcm& unit, UnitShape& shape, std::vector<TokenTime>& times) const;

  private:
    Pcm music_;
};

}  // namespace audio_edition
