// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "audio_edition/installation.h"
#include "batch/content_key.h"
#include "batch/listed_document.h"
#include "batch/store.h"

namespace audio_edition {

/// What a batch has still to do, and about what that takes.
struct Workload {
    std::size_t documents = 0;
    std::size_t done = 0;
    std::size_t quarantined = 0;  ///< those that cannot be read included
    std::size_t to_make = 0;
    std::size_t sampled = 0;  ///< documents that were read to estimate what follows
    std::chrono::seconds sound{};
    std::chrono::seconds processor_time{};  ///< of one core
    std::uint64_t bytes = 0;                ///< of MP3
};

/// Reads every source and its receipt, and of some of those that are to be made, evenly spread, all of the
/// text. Changes nothing.
[[nodiscard]] Workload estimate_workload(const std::vector<ListedDocument>& documents, const Store& store,
                                         ContentKeys& keys, const Installation& installation);

/// For people.
[[nodiscard]] std::string workload_text(const Workload& workload, int jobs);

}  // namespace audio_edition
