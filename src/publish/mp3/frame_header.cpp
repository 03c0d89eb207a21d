// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/frame_header.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace audio_edition {
namespace {

constexpr std::array<int, 14> mpeg1_bit_rates{32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 14> mpeg2_bit_rates{8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array<int, 6> sample_rates{16000, 22050, 24000, 32000, 44100, 48000};

/// As the two bits of the header number them; those of MPEG-2 are half, of MPEG-2.5 a quarter of it.
constexpr std::array<int, 3> mpeg1_sample_rates{44100, 48000, 32000};

int divisor(MpegVersion version) {
    switch (version) {
        case MpegVersion::mpeg1:
            return 1;
        case MpegVersion::mpeg2:
            return 2;
        case MpegVersion::mpeg2_5:
            return 4;
    }
    return 1;
}

/// `count` bits of the header from its bit `from`, counted from the most significant of its 32.
constexpr unsigned bits(std::uint32_t header, unsigned from, unsigned count) {
    return header >> (32 - from - count) & ((1U << count) - 1);
}

std::uint32_t first_word(std::span<const std::byte> bytes) {
    std::uint32_t word = 0;
    for (const std::byte byte : bytes.first(4)) word = word << 8 | std::to_integer<std::uint32_t>(byte);
    return word;
}

template <std::size_t size>
unsigned index_of(const std::array<int, size>& values, int value) {
    const auto found = std::find(values.begin(), values.end(), value);
    assert(found != values.end());
    return static_cast<unsigned>(found - values.begin());
}

}  // namespace

std::size_t Mp3FrameHeader::size() const noexcept {
    const int bytes = static_cast<int>(length().count) / 8 * 1000 * kilobits / rate.hertz;
    return static_cast<std::size_t>(bytes) + (padded ? 1 : 0);
}

std::size_t Mp3FrameHeader::side_info_size() const noexcept {
    if (version == MpegVersion::mpeg1) return channels == 1 ? 17 : 32;
    return channels == 1 ? 9 : 17;
}

std::optional<Mp3FrameHeader> read_frame_header(std::span<const std::byte> bytes) noexcept {
    if (bytes.size() < 4) return std::nullopt;
    const std::uint32_t word = first_word(bytes);
    constexpr unsigned sync = 0x7FF, layer_3 = 1, reserved_version = 1, reserved_emphasis = 2;
    const unsigned version = bits(word, 11, 2), bit_rate = bits(word, 16, 4), sample_rate = bits(word, 20, 2);
    if (bits(word, 0, 11) != sync || bits(word, 13, 2) != layer_3 || version == reserved_version)
        return std::nullopt;
    if (bit_rate == 0 || bit_rate == 15 || sample_rate == 3) return std::nullopt;
    if (bits(word, 30, 2) == reserved_emphasis) return std::nullopt;

    Mp3FrameHeader header;
    header.version = version == 3   ? MpegVersion::mpeg1
                     : version == 2 ? MpegVersion::mpeg2
                                    : MpegVersion::mpeg2_5;
    header.rate = {mpeg1_sample_rates[sample_rate] / divisor(header.version)};
    header.kilobits = mp3_bit_rates(header.version)[bit_rate - 1];
    header.padded = bits(word, 22, 1) == 1;
    header.has_crc = bits(word, 15, 1) == 0;
    header.channels = bits(word, 24, 2) == 3 ? 1 : 2;
    return header;
}

std::array<std::byte, 4> mono_frame_header(const Mp3FrameHeader& header) {
    assert(header.channels == 1 && !header.has_crc && header.version != MpegVersion::mpeg2_5);
    const bool mpeg1 = header.version == MpegVersion::mpeg1;
    const unsigned bit_rate = 1 + index_of(mpeg1 ? mpeg1_bit_rates : mpeg2_bit_rates, header.kilobits);
    const unsigned sample_rate = index_of(mpeg1_sample_rates, header.rate.hertz * divisor(header.version));
    constexpr unsigned mono = 3U << 6, original = 1U << 2;
    return {
        std::byte{0xFF}, std::byte{static_cast<unsigned char>(mpeg1 ? 0xFB : 0xF3)},
        std::byte{static_cast<unsigned char>(bit_rate << 4 | sample_rate << 2 | (header.padded ? 2U : 0U))},
        std::byte{mono | original}};
}

std::span<const int> mp3_sample_rates() noexcept {
    return sample_rates;
}

std::optional<MpegVersion> mpeg_version_of(SampleRate rate) noexcept {
    if (std::find(sample_rates.begin(), sample_rates.end(), rate.hertz) == sample_rates.end())
        return std::nullopt;
    return rate.hertz > 24000 ? MpegVersion::mpeg1 : MpegVersion::mpeg2;
}

std::span<const int> mp3_bit_rates(MpegVersion version) noexcept {
    return version == MpegVersion::mpeg1 ? mpeg1_bit_rates : mpeg2_bit_rates;
}

}  // namespace audio_edition
