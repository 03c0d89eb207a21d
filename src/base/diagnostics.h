// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <utility>
#include <vector>

#include "audio_edition/diagnostics.h"

namespace audio_edition {

/// Keeps what it is told, for tests and for reports at the end of a run.
class CollectedDiagnostics final : public Diagnostics {
  public:
    void report(Diagnostic diagnostic) noexcept override {
        const std::lock_guard lock(mutex_);
        all_.push_back(std::move(diagnostic));
    }
    /// Not to be called while another thread may still report.
    [[nodiscard]] const std::vector<Diagnostic>& all() const noexcept { return all_; }

  private:
    std::mutex mutex_;
    std::vector<Diagnostic> all_;
};

}  // namespace audio_edition
