// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <utility>

#include "audio_edition/progress.h"

namespace audio_edition {

class Console;
class StandardOutput;

/// A bar with the time left, on a terminal. `source` names what is built, where there are several; else it is
/// empty.
class ProgressBar final : public Progress {
  public:
    ProgressBar(Console& console, const std::string& source)
        : console_(console), before_(source.empty() ? "" : source + ": ") {}
    void started(BuildStep step) override;
    void expected(std::chrono::milliseconds time) override;
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override;

  private:
    Console& console_;
    const std::string before_;
    std::chrono::steady_clock::time_point began_;
    std::chrono::steady_clock::time_point drawn_;
};

/// A line for each step, for logs; `source` as above.
class ProgressLines final : public Progress {
  public:
    explicit ProgressLines(Console& console, const std::string& source = "")
        : console_(console), before_(source.empty() ? "" : source + ": ") {}
    void started(BuildStep step) override;
    void expected(std::chrono::milliseconds time) override;
    void spoken(std::size_t, std::size_t, std::chrono::milliseconds) override {}

  private:
    Console& console_;
    const std::string before_;
};

/// JSON lines, for programs. Each is written out at once.
///
///     {"event":"step","source":"pier.txt","step":"speaking"}
///     {"event":"expected","source":"pier.txt","time_ms":3000000}
///     {"event":"progress","source":"pier.txt","done":12,"total":40,"audio_ms":63120}
class ProgressEvents final : public Progress {
  public:
    ProgressEvents(StandardOutput& output, std::string source)
        : output_(output), source_(std::move(source)) {}
    void started(BuildStep step) override;
    void expected(std::chrono::milliseconds time) override;
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override;

  private:
    StandardOutput& output_;
    const std::string source_;
};

}  // namespace audio_edition
