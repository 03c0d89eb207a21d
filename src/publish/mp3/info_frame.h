// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "publish/mp3/encode.h"

namespace audio_edition {

/// The first MP3 frame of a file: silence to old players, and to others what they need to know: how long the
/// file is, how to seek in it, and which samples at its ends are not part of the sound. ("Xing" tag with
/// LAME's extension, revision 0. For constant bit rate its name is "Info".)
///
/// A gapless player drops `delay` + 529 samples (its own delay) at the beginning and `padding` - 529 at the
/// end: it plays mp3_frames × samples a frame - delay - padding.
struct InfoFrame {
    std::int64_t mp3_frames = 0;          ///< without this one
    std::int64_t bytes = 0;               ///< this frame and all after it; 0 for not known
    std::array<std::uint8_t, 100> toc{};  ///< [i]: where i % of the time is, in 1/256 of `bytes`
    int quality = 0;                      ///< 100 is best
    std::string encoder;                  ///< "LAME3.100", at most 9 bytes; empty: the rest is not known
    bool constant = true;                 ///< bit rate
    int lowpass = 0;                      ///< hertz, in steps of 100; 0 for not known
    int kilobits = 0;
    int delay = 0;                 ///< samples, below 4096
    int padding = 0;               ///< samples, below 4096
    std::int64_t music_bytes = 0;  ///< `bytes` again
    std::uint16_t music_crc = 0;   ///< of all frames but this
    bool intact = true;            ///< reading only: the CRC that this frame carries of itself is right
};

/// An Info frame of `info`, for a stream of `settings`. Its bit rate is that of the stream, or the next at
/// which it has room: what it holds takes 177 bytes at MPEG-1 rates and 169 at others. `bytes` above 32 bits
/// are left out: FFmpeg takes a count that is not that of the file for a sign of two files in one, and then
/// guesses the length. Other counts above 32 bits are written as 2^32 - 1. Pure.
[[nodiscard]] std::vector<std::byte> write_info_frame(const InfoFrame& info, const Mp3Settings& settings);

/// Whether an Info frame can tell so many bytes.
[[nodiscard]] bool info_counts_bytes(std::int64_t bytes) noexcept;

/// What `write_info_frame` returns has this many bytes.
[[nodiscard]] std::size_t info_frame_size(const Mp3Settings& settings);

/// Reads an "Info" or "Xing" frame; nothing when `frame`, a whole MP3 frame, is not one. Any bytes will do.
[[nodiscard]] std::optional<InfoFrame> read_info_frame(std::span<const std::byte> frame);

/// The table of contents of a file in which every frame is as long as any other, after one that is
/// `info_bytes` long.
[[nodiscard]] std::array<std::uint8_t, 100> linear_toc(std::int64_t info_bytes, std::int64_t bytes);

}  // namespace audio_edition
