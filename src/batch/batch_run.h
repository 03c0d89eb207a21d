// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "audio_edition/installation.h"
#include "batch/batch_report.h"
#include "batch/content_key.h"
#include "batch/store.h"

namespace audio_edition {

struct BatchOptions {
    int jobs = 1;
    int max_attempts = 3;
    bool retry_quarantined = false;
    Thoroughness thoroughness = Thoroughness::sizes;  ///< before what is there is believed
    std::chrono::milliseconds stalled_after = std::chrono::minutes(10);
    std::chrono::milliseconds grace = std::chrono::seconds(8);  ///< from a stop to a kill
};

/// Converts the documents that have no receipt yet, several at once, each in a process of its own; the
/// largest first.
///
/// Every document is reported once: done, quarantined, or failed and left for a later run. When `stop`
/// becomes readable, those in hand are abandoned, with no attempt counted, and those not settled are not
/// reported. After many failures in a row that lie outside the documents, such as a full disk, no more is
/// begun.
///
/// A document's process that tells nothing for `stalled_after` is killed, which costs it an attempt.
///
/// Throws Error where nothing can be done at all: the store cannot be written, the observer cannot be told.
/// Call from a program without other threads.
[[nodiscard]] BatchCounts run_batch(const std::vector<ListedDocument>& documents, const Store& store,
                                    ContentKeys& keys, const Installation& installation,
                                    const BatchOptions& options, int stop, BatchObserver& observer,
                                    Diagnostics& diagnostics);

}  // namespace audio_edition
