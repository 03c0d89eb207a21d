// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>

#include "audio/units.h"

namespace audio_edition {

enum class MpegVersion { mpeg1, mpeg2, mpeg2_5 };

/// The four bytes at the beginning of an MP3 frame (ISO/IEC 11172-3 and 13818-3, layer III).
struct Mp3FrameHeader {
    MpegVersion version = MpegVersion::mpeg2;
    SampleRate rate;
    int kilobits = 64;
    bool padded = false;   ///< one byte longer, so that the average comes out right
    bool has_crc = false;  ///< two bytes more before the side information
    int channels = 1;

    [[nodiscard]] Frames length() const noexcept { return {version == MpegVersion::mpeg1 ? 1152 : 576}; }

    /// Bytes of the whole frame, this header included.
    [[nodiscard]] std::size_t size() const noexcept;

    /// Bytes between this header, with its CRC, and the main data.
    [[nodiscard]] std::size_t side_info_size() const noexcept;

    /// Where the main data of a frame begins.
    [[nodiscard]] std::size_t overhead() const noexcept { return 4 + (has_crc ? 2 : 0) + side_info_size(); }
};

/// The header at the start of `bytes`; nothing where there is none, for layers I and II, and for free-format
/// streams, whose frames do not tell their size. Any bytes will do.
[[nodiscard]] std::optional<Mp3FrameHeader> read_frame_header(std::span<const std::byte> bytes) noexcept;

/// The bytes of `header`, for an original, mono, without CRC, as LAME writes it.
[[nodiscard]] std::array<std::byte, 4> mono_frame_header(const Mp3FrameHeader& header);

/// The rates of MPEG-1 and MPEG-2 layer III, in ascending order. (MPEG-2.5, below 16 kHz, is for reading
/// only.)
[[nodiscard]] std::span<const int> mp3_sample_rates() noexcept;

/// The version that owns a rate; nothing for a rate of no version.
[[nodiscard]] std::optional<MpegVersion> mpeg_version_of(SampleRate rate) noexcept;

/// The fourteen bit rates of a version in kbit/s, in ascending order.
[[nodiscard]] std::span<const int> mp3_bit_rates(MpegVersion version) noexcept;

}  // namespace audio_edition
