// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "batch/batch_report.h"

namespace audio_edition {

class Console;
class StandardOutput;

enum class BatchVoice { usual, quiet };
enum class BatchForm { json, table };

/// On standard output a line for each document, of JSON or of a table, each written out at once; on standard
/// error how far the batch has come: a status line on a terminal, elsewhere a line every ten seconds.
class BatchProgress final : public BatchObserver {
  public:
    BatchProgress(StandardOutput& output, Console& console, BatchVoice voice, BatchForm form)
        : output_(output), console_(console), voice_(voice), form_(form) {}

    void settled(const DocumentReport& report, const BatchCounts& counts) override;
    void waiting(const BatchCounts& counts) override;

    /// Lists the documents without an edition, with their reasons, on standard error.
    void list_failures() const;

  private:
    using Clock = std::chrono::steady_clock;

    StandardOutput& output_;
    Console& console_;
    const BatchVoice voice_;
    const BatchForm form_;
    std::vector<std::string> failures_;  ///< the first of them
    std::size_t failed_ = 0;
    const Clock::time_point began_ = Clock::now();
    Clock::time_point shown_ = Clock::now();
};

}  // namespace audio_edition
