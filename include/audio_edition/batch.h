// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "audio_edition/build.h"

namespace audio_edition {

/// One document of a batch.
struct BatchDocument {
    std::string id;  ///< any text, by which its edition is found; no two of a batch have the same
    /// Its source is a file: neither standard input nor `bytes`. `output` and `jobs` count for nothing.
    BuildRequest request;
};

/// How a batch is made.
struct BatchSettings {
    /// Editions are kept in its store/ by their contents, and editions/ has links with the documents' ids.
    std::filesystem::path output = "out";
    int jobs = 0;          ///< documents at work at once, and speakers of the last ones; 0: one per core
    int max_attempts = 3;  ///< that crash or are killed, before a document is quarantined; at least 1
    bool retry_quarantined = false;
    std::chrono::milliseconds stalled_after =
        std::chrono::minutes(10);  ///< a process that tells nothing is killed
    int stop =
        -1;  ///< a descriptor: the batch stops when it becomes readable, such as one of signalfd; -1: none
};

enum class BatchState {
    done,
    quarantined,  ///< it would fail the same way again
    failed,       ///< what stopped it was not the document: a later run tries again
};

/// What became of one document.
struct BatchSettled {
    std::string id;
    BatchState state = BatchState::failed;
    bool made = false;              ///< by this run, instead of an earlier one
    std::filesystem::path edition;  ///< of one that is done: the link to its folder
    std::optional<Error> failure;   ///< of the others: why
};

struct BatchResult {
    std::size_t documents = 0;
    std::size_t done = 0;
    std::size_t made = 0;  ///< of those, by this run
    std::size_t quarantined = 0;
    std::size_t failed = 0;
    bool stopped = false;  ///< before every document was settled
};

/// Makes the editions of many documents, unattended: every document ends done, or quarantined with its
/// reason, and one bad document stops no other. What is done stays done: called again, it makes only what is
/// missing. It may be killed at any time, and any number of hosts may share one output.
///
///     std::vector<audio_edition::BatchDocument> documents(2);
///     documents[0].id = "harbour";
///     documents[0].request.source = "inbox/harbour.txt";
///     …
///     const audio_edition::BatchResult result =
///         audio_edition::batch(documents, {.output = "out", .jobs = 2}, find_installation(), diagnostics,
///                              [](const audio_edition::BatchSettled& one) { std::cout << one.id << '\n'; });
///     // out/editions/harbour → ../store/3f/3f0c…/the-harbour
///
/// `settled` is called on this thread, once for each document that was settled.
///
/// **Call it from a program without other threads**: each document is made in a process of its own, which is
/// forked. For those who have threads there is the program: `audio-edition batch day.jsonl`.
///
/// Throws Error where nothing can be done at all: usage for two documents with one id, or a source that is
/// not a file; cannot_create, permission or io where the output cannot be written; unavailable where the
/// engine is missing.
[[nodiscard]] BatchResult batch(const std::vector<BatchDocument>& documents, const BatchSettings& settings,
                                const Installation& installation, Diagnostics& diagnostics,
                                const std::function<void(const BatchSettled&)>& settled = {});

}  // namespace audio_edition
