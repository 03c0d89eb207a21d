// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "batch/content_key.h"
#include "batch/listed_document.h"
#include "batch/outcome.h"
#include "batch/receipt.h"
#include "batch/store.h"

namespace audio_edition {

enum class StandingKind {
    done,         ///< there is a receipt, and what it tells of is there
    quarantined,  ///< there is a receipt that says why
    damaged,      ///< there is a receipt, and what it tells of is not as it was published
    missing,      ///< there is no receipt
    unreadable,   ///< the source cannot be read, or the document is faulty: no contents, so no edition
};

/// Where a document stands, before anything is done about it.
struct Standing {
    StandingKind kind = StandingKind::missing;
    std::string key;
    std::uint64_t bytes = 0;         ///< of the source
    std::optional<Receipt> receipt;  ///< of done, damaged and quarantined; of unreadable where it was noted
    std::optional<Failure> failure;  ///< of unreadable; of damaged, what is
};

/// Reads the source and its receipt; changes nothing. Never throws for the document or the host.
[[nodiscard]] Standing look_up(const ListedDocument& document, const Store& store, ContentKeys& keys,
                               Thoroughness how);

}  // namespace audio_edition
