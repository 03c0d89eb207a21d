// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "batch/batch_report.h"

namespace audio_edition {

class Console;
class StandardOutput;

enum class BatchVoice { usual, quiet };

/// A line of JSON a document on standard output, each written out at once; on standard error how far the
/// batch has come: a status line on a terminal, elsewhere a line every ten seconds.
class BatchProgress final : public BatchObserver {
  public:
    BatchProgress(StandardOutput& output, Console& console, BatchVoice voice)
        : output_(output), console_(console), voice_(voice) {}

    void settled(const DocumentReport& report, const BatchCounts& counts) override;
    void waiting(const BatchCounts& counts) override;

  private:
    using Clock = std::chrono::steady_clock;

    StandardOutput& output_;
    Console& console_;
    const BatchVoice voice_;
    const Clock::time_point began_ = Clock::now();
    Clock::time_point shown_ = Clock::now();
};

}  // namespace audio_edition
