// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/info_frame.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "publish/mp3/crc16.h"
#include "publish/mp3/frame_header.h"

namespace audio_edition {
namespace {

/// Bytes from the name to the CRC at the end: Xing's part, then LAME's.
constexpr std::size_t xing_size = 4 + 4 + 4 + 4 + 100 + 4;
constexpr std::size_t lame_size = 36;

enum Flag : std::uint32_t { has_frames = 1, has_bytes = 2, has_toc = 4, has_quality = 8 };
constexpr unsigned constant_bit_rate = 1;

Mp3FrameHeader header_with_room(const Mp3Settings& settings) {
    Mp3FrameHeader header{.version = *mpeg_version_of(settings.rate), .rate = settings.rate};
    for (const int kilobits : mp3_bit_rates(header.version)) {
        header.kilobits = kilobits;
        if (kilobits >= settings.kilobits && header.size() >= header.overhead() + xing_size + lame_size)
            return header;
    }
    assert(false);
    return header;
}

/// Puts big-endian numbers one after another into bytes that are there already.
class Writer {
  public:
    Writer(std::span<std::byte> bytes, std::size_t at) : bytes_(bytes), at_(at) {}

    void number(std::uint64_t value, std::size_t size) {
        for (std::size_t i = size; i-- > 0;) bytes_[at_++] = static_cast<std::byte>(value >> 8 * i);
    }
    void text(std::string_view text, std::size_t size) {
        assert(text.size() <= size);
        for (std::size_t i = 0; i < size; ++i)
            bytes_[at_++] = static_cast<std::byte>(i < text.size() ? text[i] : ' ');
    }
    void skip(std::size_t size) { at_ += size; }
    [[nodiscard]] std::size_t at() const { return at_; }

  private:
    std::span<std::byte> bytes_;
    std::size_t at_;
};

std::uint64_t in_32_bits(std::int64_t value) {
    return static_cast<std::uint64_t>(
        std::min<std::int64_t>(value, std::numeric_limits<std::uint32_t>::max()));
}

/// As LAME numbers them: up to 32 kHz, 44.1, 48, more.
unsigned source_rate(SampleRate rate) {
    return rate.hertz <= 32000 ? 0 : rate.hertz == 44100 ? 1 : 2;
}

void write_lame_extension(Writer& out, const InfoFrame& info, SampleRate rate) {
    out.text(info.encoder, 9);
    out.number(info.constant ? constant_bit_rate : 0, 1);
    out.number(static_cast<unsigned>(info.lowpass / 100), 1);
    out.skip(4 + 2 + 2);  // peak and replay gain: not known
    out.skip(1);          // noise shaping flags and type of threshold: not known
    out.number(static_cast<unsigned>(std::min(info.kilobits, 255)), 1);
    out.number(static_cast<unsigned>(info.delay) << 12 | static_cast<unsigned>(info.padding), 3);
    out.number(source_rate(rate) << 6, 1);
    out.skip(1 + 2);  // gain applied afterwards, preset: none
    out.number(in_32_bits(info.music_bytes), 4);
    out.number(info.music_crc, 2);
}

class Reader {
  public:
    Reader(std::span<const std::byte> bytes, std::size_t at) : bytes_(bytes), at_(at) {}

    [[nodiscard]] bool has(std::size_t size) const { return at_ + size <= bytes_.size(); }
    std::uint32_t number(std::size_t size) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value = value << 8 | std::to_integer<std::uint32_t>(bytes_[at_++]);
        return value;
    }
    std::string text(std::size_t size) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i) text += std::to_integer<char>(bytes_[at_++]);
        return text;
    }
    void skip(std::size_t size) { at_ += size; }
    [[nodiscard]] std::size_t at() const { return at_; }

  private:
    std::span<const std::byte> bytes_;
    std::size_t at_;
};

void read_xing_part(Reader& in, InfoFrame& info) {
    const std::uint32_t flags = in.number(4);
    if ((flags & has_frames) != 0 && in.has(4)) info.mp3_frames = in.number(4);
    if ((flags & has_bytes) != 0 && in.has(4)) info.bytes = in.number(4);
    if ((flags & has_toc) != 0 && in.has(100)) {
        for (std::uint8_t& entry : info.toc) entry = static_cast<std::uint8_t>(in.number(1));
    }
    if ((flags & has_quality) != 0 && in.has(4)) info.quality = static_cast<int>(in.number(4) & 0xFF);
}

void read_lame_extension(Reader& in, InfoFrame& info, std::span<const std::byte> frame) {
    info.encoder = in.text(9);
    info.encoder.erase(info.encoder.find_last_not_of(' ') + 1);
    info.constant = (in.number(1) & 15) == constant_bit_rate;
    info.lowpass = static_cast<int>(in.number(1)) * 100;
    in.skip(9);
    info.kilobits = static_cast<int>(in.number(1));
    const std::uint32_t ends = in.number(3);
    info.delay = static_cast<int>(ends >> 12);
    info.padding = static_cast<int>(ends & 0xFFF);
    in.skip(4);
    info.music_bytes = in.number(4);
    info.music_crc = static_cast<std::uint16_t>(in.number(2));
    Crc16 crc;
    crc.add(frame.first(in.at()));
    info.intact = in.number(2) == crc.value();
}

}  // namespace

bool info_counts_bytes(std::int64_t bytes) noexcept {
    return bytes <= std::numeric_limits<std::uint32_t>::max();
}

std::size_t info_frame_size(const Mp3Settings& settings) {
    return header_with_room(settings).size();
}

std::vector<std::byte> write_info_frame(const InfoFrame& info, const Mp3Settings& settings) {
    assert(info.delay >= 0 && info.delay < 4096 && info.padding >= 0 && info.padding < 4096);
    const Mp3FrameHeader header = header_with_room(settings);
    std::vector<std::byte> frame(header.size());
    const std::array<std::byte, 4> header_bytes = mono_frame_header(header);
    std::copy(header_bytes.begin(), header_bytes.end(), frame.begin());
    Writer out(frame, header.overhead());
    out.text(info.constant ? "Info" : "Xing", 4);
    const bool counts_bytes = info_counts_bytes(info.bytes);
    out.number(has_frames | (counts_bytes ? has_bytes : 0U) | has_toc | has_quality, 4);
    out.number(in_32_bits(info.mp3_frames), 4);
    if (counts_bytes) out.number(static_cast<std::uint64_t>(info.bytes), 4);
    for (const std::uint8_t entry : info.toc) out.number(entry, 1);
    out.number(static_cast<unsigned>(info.quality), 4);
    write_lame_extension(out, info, settings.rate);
    Crc16 crc;
    crc.add(std::span(frame).first(out.at()));
    out.number(crc.value(), 2);
    return frame;
}

std::optional<InfoFrame> read_info_frame(std::span<const std::byte> frame) {
    const std::optional<Mp3FrameHeader> header = read_frame_header(frame);
    if (!header) return std::nullopt;
    Reader in(frame, header->overhead());
    if (!in.has(8)) return std::nullopt;
    const std::string name = in.text(4);
    if (name != "Info" && name != "Xing") return std::nullopt;
    InfoFrame info;
    info.constant = name == "Info";
    read_xing_part(in, info);
    if (in.has(lame_size) && std::to_integer<char>(frame[in.at()]) == 'L')
        read_lame_extension(in, info, frame);
    return info;
}

std::array<std::uint8_t, 100> linear_toc(std::int64_t info_bytes, std::int64_t bytes) {
    std::array<std::uint8_t, 100> toc{};
    for (std::int64_t i = 0; i < 100; ++i) {
        const std::int64_t at = info_bytes + (bytes - info_bytes) * i / 100;
        toc[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(bytes == 0 ? 0 : 256 * at / bytes);
    }
    return toc;
}

}  // namespace audio_edition
