// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>
#include <string>

#include "audio_edition/installation.h"
#include "batch/content_key.h"
#include "batch/listed_document.h"
#include "batch/outcome.h"
#include "batch/store.h"

namespace audio_edition {

/// What the conversions of a batch share.
struct Workshop {
    const Store& store;
    ContentKeys& keys;
    const Installation& installation;
    int max_attempts = 3;
};

/// How one attempt is made.
struct AttemptOptions {
    int jobs = 1;
    bool retry_quarantined =
        false;  ///< a receipt that says quarantined, and the attempts before it, are void
};

/// Makes the edition of one document in its place in the store, with its receipt; or finds it there.
///
///     lock of the entry → attempt noted → source copied → build → copy removed → receipt → attempts removed
///
/// Each step is on the disk before the next is begun, so that wherever a kill or a power cut comes, what is
/// there is true. `on_key` is told the key as soon as it is known, before anything is written. Never throws
/// for the document or the host: that is what an outcome is for.
[[nodiscard]] Outcome convert(const ListedDocument& document, const Workshop& workshop,
                              const AttemptOptions& options,
                              const std::function<void(const std::string& key)>& on_key, Progress& progress,
                              Diagnostics& diagnostics, const std::stop_token& stop);

/// Writes the receipt of a document that is given up. Throws Error.
[[nodiscard]] Outcome quarantine(const std::filesystem::path& entry, const std::string& key, int attempts,
                                 const Failure& failure);

}  // namespace audio_edition
