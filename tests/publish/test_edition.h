// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/pcm.h"
#include "publish/mp3/mp3_file.h"
#include "publish/timeline/whole_timeline.h"

namespace audio_edition {

/// Sound to be published, and the section it belongs to.
struct TestUnit {
    std::size_t section = 0;
    Pcm sound;
};

/// A book in the making, as the pipeline makes one: each unit shaped and encoded by itself, then laid on a
/// timeline.
struct TestEdition {
    Mp3Settings settings;
    std::vector<Pcm> shaped;     ///< per unit
    std::vector<Mp3Frames> mp3;  ///< per unit
    WholeTimeline timeline;
    Mp3Tags tags;  ///< with a chapter for each section
};

/// Units 750 ms apart, the last one 2 s from the end.
[[nodiscard]] TestEdition make_edition(std::vector<TestUnit> units, const Mp3Settings& settings = {});

/// Units of real speech, two a section.
[[nodiscard]] std::vector<TestUnit> spoken_units();

void write_book(const TestEdition& edition, const std::filesystem::path& file);
void write_clip(const TestEdition& edition, std::size_t section, const std::filesystem::path& file);

}  // namespace audio_edition
