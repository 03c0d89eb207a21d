// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "audio_edition/diagnostics.h"
#include "batch/document_name.h"

namespace audio_edition {

/// Passes diagnostics on, and keeps the first of them, for the receipt of a document that fails. The document
/// is left unnamed in both.
class CollectedWarnings final : public Diagnostics {
  public:
    explicit CollectedWarnings(Diagnostics& further) : further_(further) {}

    /// What the document is called in the diagnostics to come.
    void leave_unnamed(std::string name) { name_ = std::move(name); }

    void report(Diagnostic diagnostic) noexcept override {
        diagnostic.where = replaced(std::move(diagnostic.where), name_, unnamed_document);
        diagnostic.message = replaced(std::move(diagnostic.message), name_, unnamed_document);
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
    std::string name_;
};

}  // namespace audio_edition
