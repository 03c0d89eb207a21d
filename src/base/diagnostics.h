// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace audio_edition {

enum class Severity { note, warning };

/// Something was done, but the user should know: `where: what happened; what to do`.
struct Diagnostic {
    Severity severity = Severity::warning;
    std::string where;
    std::string message;
};

/// Takes diagnostics. Passed by reference to whatever may have something to say.
///
/// `report` may be called from any thread, and never throws.
class Diagnostics {
  public:
    virtual ~Diagnostics() = default;
    virtual void report(Diagnostic diagnostic) noexcept = 0;

    void warn(std::string where, std::string message) noexcept {
        report({Severity::warning, std::move(where), std::move(message)});
    }
    void note(std::string where, std::string message) noexcept {
        report({Severity::note, std::move(where), std::move(message)});
    }
};

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
