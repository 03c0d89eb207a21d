// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "document/document.h"

namespace audio_edition {

/// Adds `more` to `skipped`. Both are in the order of the source, and so is what comes of them.
inline void merge_skipped(std::vector<Skipped>& skipped, const std::vector<Skipped>& more) {
    const auto known = std::ssize(skipped);
    skipped.insert(skipped.end(), more.begin(), more.end());
    std::ranges::inplace_merge(skipped, skipped.begin() + known, {},
                               [](const Skipped& one) { return one.source.begin; });
}

}  // namespace audio_edition
