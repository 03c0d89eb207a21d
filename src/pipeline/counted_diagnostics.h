// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <utility>

#include "audio_edition/diagnostics.h"

namespace audio_edition {

/// Passes on what it is told, and counts it: of what was told, the next run is to be told again.
class CountedDiagnostics final : public Diagnostics {
  public:
    explicit CountedDiagnostics(Diagnostics& to) : to_(to) {}
    void report(Diagnostic diagnostic) noexcept override {
        ++count_;
        to_.report(std::move(diagnostic));
    }
    [[nodiscard]] std::size_t count() const noexcept { return count_; }

  private:
    Diagnostics& to_;
    std::atomic<std::size_t> count_ = 0;
};

}  // namespace audio_edition
