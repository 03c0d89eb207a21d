// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/transcript/timestamp.h"

#include <array>
#include <cstdio>

namespace audio_edition {

std::string timestamp(Milliseconds time, char point) {
    const long long ms = time.count;
    std::array<char, 48> text{};
    const int size = std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld%c%03lld", ms / 3'600'000,
                                   ms / 60'000 % 60, ms / 1000 % 60, point, ms % 1000);
    return {text.data(), static_cast<std::size_t>(size)};
}

}  // namespace audio_edition
