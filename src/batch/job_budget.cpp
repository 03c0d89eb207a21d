// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/job_budget.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace audio_edition {

int JobBudget::share(std::uint64_t size, std::uint64_t undone, std::size_t waiting) const noexcept {
    assert(has_room() && waiting > 0);
    if (free_ <= 0) return 1;
    const double part = undone == 0 ? 0 : static_cast<double>(size) / static_cast<double>(undone);
    const auto by_size = std::lround(jobs_ * std::min(part, 1.0));
    // Where fewer documents wait than there are jobs free, none of these need stay idle.
    const auto by_number = static_cast<long>(static_cast<std::size_t>(free_) / waiting);
    return static_cast<int>(std::clamp(std::max(by_size, by_number), 1L, static_cast<long>(free_)));
}

}  // namespace audio_edition
