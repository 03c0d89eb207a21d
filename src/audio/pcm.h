// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// Mono sound, signed 16 bits.
struct Pcm {
    SampleRate rate;
    std::vector<std::int16_t> samples;

    [[nodiscard]] Frames length() const noexcept { return {static_cast<std::int64_t>(samples.size())}; }
};

}  // namespace audio_edition
