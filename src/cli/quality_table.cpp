// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quality_table.h"

#include <array>
#include <cstdio>

#include "cli/console.h"

namespace audio_edition {
namespace {

double in_seconds(std::chrono::milliseconds time) {
    return static_cast<double>(time.count()) / 1000.0;
}

}  // namespace

std::string quality_table(const std::vector<SectionQuality>& sections) {
    if (sections.empty()) return {};
    std::string table = "\n     LUFS    dBTP    RMS  noise  head  tail  pause  words/min\n";
    for (const SectionQuality& section : sections) {
        std::array<char, 128> line{};
        std::snprintf(line.data(), line.size(), "  %7.1f %7.1f %6.1f %6.1f %5.2f %5.2f %6.1f %10.0f  ",
                      section.loudness, section.true_peak, section.rms, section.noise_floor,
                      in_seconds(section.head), in_seconds(section.tail), in_seconds(section.longest_silence),
                      section.words_a_minute);
        table += line.data() + printable(section.name) + "\n";
    }
    return table;
}

}  // namespace audio_edition
