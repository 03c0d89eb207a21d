// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "batch/batch_report.h"
#include "batch/content_key.h"
#include "batch/store.h"

namespace audio_edition {

/// Reports where every document stands; changes nothing.
[[nodiscard]] BatchCounts verify_batch(const std::vector<ListedDocument>& documents, const Store& store,
                                       ContentKeys& keys, Thoroughness how, BatchObserver& observer);

}  // namespace audio_edition
