// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "batch/listed_document.h"
#include "batch/receipt.h"

namespace audio_edition {

enum class DocumentState { done, quarantined, failed, missing, damaged };

/// "done", "quarantined", "failed", "missing", "damaged"
[[nodiscard]] std::string_view name_of(DocumentState state) noexcept;

/// What a batch has to say about one document, once.
struct DocumentReport {
    const ListedDocument& document;
    DocumentState state = DocumentState::failed;
    std::string key;                 ///< of its entry in the store
    bool made = false;               ///< by this run
    std::filesystem::path edition;   ///< the link to it, of a done one
    std::optional<Receipt> receipt;  ///< of done and quarantined
    std::optional<Failure> failure;  ///< of all but done and missing
};

struct BatchCounts {
    std::size_t documents = 0;  ///< of the shard
    std::size_t done = 0;       ///< of which
    std::size_t made = 0;       ///< were made by this run
    std::size_t quarantined = 0;
    std::map<ErrorKind, std::size_t> failed;  ///< what is left for a later run, by what stopped it
    std::size_t missing = 0;
    std::size_t damaged = 0;
    std::uint64_t bytes = 0;       ///< of the sources that had to be made
    std::uint64_t bytes_left = 0;  ///< of which these are not settled
    bool stopped = false;          ///< before everything was settled
    bool signalled = false;        ///< since that was asked for

    [[nodiscard]] std::size_t settled() const noexcept;
    [[nodiscard]] std::size_t failures() const noexcept;
};

/// Told how a batch goes. Called from one thread, and never between processes' starts and ends in a way that
/// may start threads: a batch forks. Where `settled` throws Error, the batch stops as for a signal, tells no
/// more, and throws it on.
class BatchObserver {
  public:
    virtual ~BatchObserver() = default;
    virtual void settled(const DocumentReport& report, const BatchCounts& counts) = 0;
    /// At least twice a second while documents are made.
    virtual void waiting(const BatchCounts& counts) = 0;
};

/// The exit status that a batch ends with:
///
///     0    every document is done, or quarantined with its reason
///     65   `strict`, and a document is quarantined; or a published file is damaged
///     75   documents are left that a later run may do: failed for a reason that may pass, missing, or not
///          reached by a run that gave up
///     69, 73, 77   documents are left, and someone has to do something first: a part of this program is
///          missing, something is in the way, something is not permitted
[[nodiscard]] int exit_status(const BatchCounts& counts, bool strict) noexcept;

}  // namespace audio_edition
