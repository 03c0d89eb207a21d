// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <string>

#include "audio_edition/diagnostics.h"
#include "audio_edition/progress.h"
#include "base/json.h"
#include "batch/outcome.h"

namespace audio_edition {

/// What the process of a document tells, a line of JSON each:
///
///     {"key":"3f0c…"}   {"alive":true}   {"warning":["note","section 'One'","…"]}   {"outcome":"made",…}
class DocumentTeller final : public Progress, public Diagnostics {
  public:
    explicit DocumentTeller(int line) : line_(line) {}

    void key(const std::string& key) { tell({{"key", key}}); }
    void outcome(const Outcome& outcome);

    void started(BuildStep) override { alive(); }
    void spoken(std::size_t, std::size_t, std::chrono::milliseconds) override { alive(); }
    void report(Diagnostic diagnostic) noexcept override;

  private:
    using Clock = std::chrono::steady_clock;

    void alive();
    void tell(const Json& message) noexcept;

    const int line_;
    std::mutex mutex_;
    Clock::time_point told_{};
};

/// Throws Error{broken_input}.
[[nodiscard]] Outcome parse_outcome(const Json& message);

}  // namespace audio_edition
