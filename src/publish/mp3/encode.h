// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "audio/pcm.h"
#include "audio/units.h"

namespace audio_edition {

struct Mp3Settings {
    SampleRate rate{22050};
    int kilobits = 64;  ///< constant; MPEG-1 or MPEG-2 layer III rates
    int quality = 3;    ///< LAME's -q: 0 best, 9 fastest; 3 is LAME's own default
};

/// Sound as MP3 frames that stand on their own: the first looks back at nothing (main_data_begin 0).
struct Mp3Frames {
    std::vector<std::byte> bytes;
    std::int64_t count = 0;
};

/// Samples in one MP3 frame: 576 up to 24 kHz (MPEG-2), 1152 above (MPEG-1).
[[nodiscard]] Frames mp3_frame_length(SampleRate rate) noexcept;

/// MP3 frames that a unit of `length` becomes: ceil((length + 1152) / mp3_frame_length).
[[nodiscard]] std::int64_t mp3_frames_for(Frames length, SampleRate rate) noexcept;

/// Encodes one unit by itself, at the level it has (LAME's own -0.45 dB is undone).
/// Throws Error{usage} for settings that LAME does not take. Any thread.
[[nodiscard]] Mp3Frames encode_mp3(const Pcm& pcm, const Mp3Settings& settings);

/// `count` MP3 frames of digital silence.
[[nodiscard]] Mp3Frames silent_mp3(std::int64_t count, const Mp3Settings& settings);

/// LAME's version, "3.100".
[[nodiscard]] std::string encoder_version();

}  // namespace audio_edition
