// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "batch/failure.h"
#include "batch/receipt.h"

namespace audio_edition {

enum class OutcomeKind {
    made,         ///< the edition was made, and its receipt written
    kept,         ///< there was a receipt already, and what it tells of is there
    quarantined,  ///< its receipt says why
    failed,       ///< left for a later run: what stopped it was not the document
    attempted,    ///< the attempt failed, and there may be another
    named,        ///< it has no title: another key, with the name of its file in it, is to be tried
    busy,         ///< another process has this document in hand
    abandoned,    ///< a stop was asked for
};

/// What came of one attempt to convert a document.
struct Outcome {
    OutcomeKind kind = OutcomeKind::failed;
    std::string key;
    std::optional<Receipt> receipt;  ///< of made, kept and quarantined
    std::optional<Failure> failure;  ///< of failed and attempted
};

}  // namespace audio_edition
