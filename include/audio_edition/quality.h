// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace audio_edition {

/// What one section measures, decoded from the published sound.
struct SectionQuality {
    std::string name;  ///< of its clip: "clips/03-the-storm.mp3"; its id where it has none
    std::chrono::milliseconds length{};
    double loudness = 0;        ///< LUFS, integrated, of the one channel
    double true_peak = 0;       ///< dBTP
    double rms = 0;             ///< dBFS, over all of it
    double noise_floor = 0;     ///< dBFS: the RMS of the quietest half second; -96.3 for digital silence
    double words_a_minute = 0;  ///< words that are said
    std::chrono::milliseconds head{};             ///< silence before its first sound
    std::chrono::milliseconds tail{};             ///< and after its last
    std::chrono::milliseconds longest_silence{};  ///< between two sounds
    std::int64_t clipped = 0;                     ///< samples in runs at full scale
};

}  // namespace audio_edition
