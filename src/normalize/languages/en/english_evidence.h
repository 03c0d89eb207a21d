// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "normalize/work_evidence.h"

namespace audio_edition::en {

/// Looks for what an English work tells of itself: the order of its dates in figures, what it spells out
/// before a bracket, the articles before its initialisms, British spelling, spoons and cups, the shorthand of
/// family histories.
[[nodiscard]] std::unique_ptr<EvidenceGatherer> english_evidence();

}  // namespace audio_edition::en
