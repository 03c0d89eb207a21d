// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "document/script.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// A passage and when it is heard, for sidecars to be told of.
struct CaptionedUnit {
    Passage passage;
    TimelineUnit unit;
};

/// Words separated by spaces are heard a second each, from the start of the unit, with half a second's pause
/// after each sentence. A word in square brackets is skipped; `a=b` is written "a" and spoken "b". Each line
/// is a sentence. Of a rate of 1000 Hz, so that samples are milliseconds.
[[nodiscard]] CaptionedUnit captioned(std::string_view text, Frames start = {},
                                      BlockKind kind = BlockKind::paragraph, std::size_t section = 0);

/// What a sidecar writes about these units: the text of the first file it names.
[[nodiscard]] std::string written_by(const std::string& kind, const std::vector<CaptionedUnit>& units,
                                     const SidecarPlan& plan,
                                     const std::vector<TimelineSection>& sections = {});

/// A plan of an edition "pier" in `folder`, at 1000 Hz.
[[nodiscard]] SidecarPlan pier_plan(const std::filesystem::path& folder);

}  // namespace audio_edition
