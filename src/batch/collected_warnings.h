// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <mutex>
#include <string>
#include <vector>

#include "audio_edition/diagnostics.h"

namespace audio_edition {

/// Passes diagnostics on, and keeps the first of them, for the receipt of a document that fails.
class CollectedWarnings final : public Diagnostics {
  public:
    explicit CollectedWarnings(Diagnostics& further) : further_(further) {}

    void report(Diagnostic diagnostic) noexcept override {
        {
            const std::lock_guard lock(mutex_);
            if (lines_.size() < most) lines_.push_back(diagnostic.where + ": " + diagnostic.message);
        }
        further_.report(std::move(diagnostic));
    }

    /// Sorted: several threads report.
    [[nodiscard]] std::vector<std::string> lines() const {
        const std::lock_guard lock(mutex_);
        std::vector<std::string> sorted = lines_;
        std::ranges::sort(sorted);
        return sorted;
    }

  private:
    static constexpr std::size_t most = 20;

    Diagnostics& further_;
    mutable std::mutex mutex_;
    std::vector<std::string> lines_;
};

}  // namespace audio_edition
