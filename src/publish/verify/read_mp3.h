// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "audio/units.h"
#include "publish/mp3/info_frame.h"
#include "publish/verify/read_id3.h"

namespace audio_edition {

/// What an MP3 file holds, read without the libraries that wrote it, and without decoding it.
struct Mp3Facts {
    std::optional<Id3Tag> tag;
    std::optional<InfoFrame> info;
    SampleRate rate;
    int kilobits = 0;              ///< 0 when it varies
    std::int64_t mp3_frames = 0;   ///< without the Info frame
    std::int64_t music_bytes = 0;  ///< of those
    std::uint16_t music_crc = 0;   ///< of those
    Frames length;                 ///< what a gapless player plays; all of it where there is no Info frame

    /// What is wrong with it as a file, each "what is wrong", in the order of the file: bytes that are no MP3
    /// frames, rates that change, an Info frame that miscounts, a CRC that does not match. Empty for every
    /// file that Mp3File finished.
    std::vector<std::string> faults;
};

/// Reads all of a file, holding no more than its tag and a megabyte of it.
/// Throws Error: no_input or permission when it cannot be opened, io, broken_input when no MP3 frame is in
/// it.
[[nodiscard]] Mp3Facts read_mp3(const std::filesystem::path& path);

/// The tag alone, as `read_id3`. Throws Error where the file cannot be read.
[[nodiscard]] std::optional<Id3Tag> read_mp3_tag(const std::filesystem::path& path);

}  // namespace audio_edition
