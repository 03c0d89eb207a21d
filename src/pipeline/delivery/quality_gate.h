// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio_edition/diagnostics.h"
#include "audio_edition/quality.h"
#include "pipeline/delivery/delivery_profile.h"

namespace audio_edition {

/// A section as it is to be measured.
struct SectionToMeasure {
    std::string name;
    Frames length;
    std::size_t words = 0;  ///< that are said in it
};

/// Decodes `book` once, and measures each section of it. `rate` is that of the sections' lengths, which add
/// up to the book's. Throws what `read_sound_file` throws; broken_input where the book is of another length.
[[nodiscard]] std::vector<SectionQuality> measure_sections(const std::filesystem::path& book, SampleRate rate,
                                                           const std::vector<SectionToMeasure>& sections);

/// What of a section is outside the limits: "true peak -2.4 dBTP, wanted at most -3.0". Clipping always is.
[[nodiscard]] std::vector<std::string> faults(const SectionQuality& quality, const QualityLimits& limits);

/// Reports every fault as a warning named after its section. Throws Error{broken_input} when there is one,
/// naming the first such section.
void require_quality(const std::vector<SectionQuality>& sections, const DeliveryProfile& profile,
                     Diagnostics& diagnostics);

}  // namespace audio_edition
