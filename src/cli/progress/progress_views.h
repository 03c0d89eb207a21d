// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "audio_edition/progress.h"

namespace audio_edition {

class Console;
class StandardOutput;

/// A bar with the time left, on a terminal.
class ProgressBar final : public Progress {
  public:
    explicit ProgressBar(Console& console) : console_(console) {}
    void started(BuildStep step) override;
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override;

  private:
    Console& console_;
    std::chrono::steady_clock::time_point began_;
    std::chrono::steady_clock::time_point drawn_;
};

/// A line a step, for logs.
class ProgressLines final : public Progress {
  public:
    explicit ProgressLines(Console& console) : console_(console) {}
    void started(BuildStep step) override;
    void spoken(std::size_t, std::size_t, std::chrono::milliseconds) override {}

  private:
    Console& console_;
};

/// JSON lines, for programs. Each is written out at once.
///
///     {"event":"step","step":"speaking"}
///     {"event":"progress","done":12,"total":40,"audio_ms":63120}
class ProgressEvents final : public Progress {
  public:
    explicit ProgressEvents(StandardOutput& output) : output_(output) {}
    void started(BuildStep step) override;
    void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) override;

  private:
    StandardOutput& output_;
};

}  // namespace audio_edition
