// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <utility>

#include "base/diagnostics.h"

namespace audio_edition {

/// Passes on what it is told. What the source and the request alone call for is kept, so that a build that
/// finds its edition as it was can say it again; the rest is counted, and is to be told anew by a run that
/// does the work again. Safe for threads, but for `kept`.
class RememberedDiagnostics final : public Diagnostics {
  public:
    explicit RememberedDiagnostics(Diagnostics& to) : to_(to), of_source_(to) {}

    void report(Diagnostic diagnostic) noexcept override {
        ++passing_;
        to_.report(std::move(diagnostic));
    }
    /// For whatever says the same of the same source and request every time.
    [[nodiscard]] Diagnostics& of_source() noexcept { return of_source_; }

    [[nodiscard]] const std::vector<Diagnostic>& kept() const noexcept { return of_source_.all.all(); }
    /// How many were not kept.
    [[nodiscard]] std::size_t passing() const noexcept { return passing_; }

  private:
    struct Kept final : Diagnostics {
        explicit Kept(Diagnostics& passed_to) : to(passed_to) {}
        void report(Diagnostic diagnostic) noexcept override {
            all.report(diagnostic);
            to.report(std::move(diagnostic));
        }
        Diagnostics& to;
        CollectedDiagnostics all;
    };

    Diagnostics& to_;
    Kept of_source_;
    std::atomic<std::size_t> passing_ = 0;
};

}  // namespace audio_edition
