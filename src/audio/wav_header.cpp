// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/wav_header.h"

#include <limits>

namespace audio_edition {
namespace {

constexpr std::uint32_t in_ds64 = 0xFFFFFFFF;  ///< "the size is in the ds64 chunk"
constexpr std::size_t ds64_size = 28;

template <typename Integer>
std::string little_endian(Integer value) {
    std::string bytes;
    for (std::size_t i = 0; i < sizeof value; ++i) {
        bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> 8 * i & 0xFF);
    }
    return bytes;
}

std::string chunk(std::string_view name, const std::string& content) {
    std::string bytes =
        std::string(name) + little_endian(static_cast<std::uint32_t>(content.size())) + content;
    if (content.size() % 2 != 0) bytes += '\0';
    return bytes;
}

std::string format_chunk(SampleRate rate) {
    constexpr std::uint16_t pcm = 1;
    constexpr std::uint16_t channels = 1;
    constexpr std::uint16_t bytes_a_frame = 2;
    const auto hertz = static_cast<std::uint32_t>(rate.hertz);
    return chunk("fmt ", little_endian(pcm) + little_endian(channels) + little_endian(hertz) +
                             little_endian(hertz * bytes_a_frame) + little_endian(bytes_a_frame) +
                             little_endian(std::uint16_t{8 * bytes_a_frame}));
}

std::string info_chunk(const SoundTags& tags) {
    std::string info;
    const auto add = [&info](std::string_view name, const std::string& text) {
        if (!text.empty()) info += chunk(name, text + '\0');
    };
    add("INAM", tags.title);
    add("IART", tags.artist);
    add("IPRD", tags.album);
    add("ICRD", tags.date);
    add("IGNR", tags.genre);
    return info.empty() ? info : chunk("LIST", "INFO" + info);
}

}  // namespace

std::string wav_header(Frames frames, SampleRate rate, const SoundTags& tags) {
    const std::uint64_t data_size = static_cast<std::uint64_t>(frames.count) * sizeof(std::int16_t);
    const std::string described = format_chunk(rate) + info_chunk(tags);
    constexpr std::size_t name_and_size = 8;
    const std::uint64_t riff_size =
        4 + name_and_size + ds64_size + described.size() + name_and_size + data_size;

    const bool fits = riff_size < in_ds64;
    const auto stated = [fits](std::uint64_t size) {
        return little_endian(fits ? static_cast<std::uint32_t>(size) : in_ds64);
    };
    const std::string sizes = little_endian(riff_size) + little_endian(data_size) +
                              little_endian(static_cast<std::uint64_t>(frames.count)) +
                              little_endian(std::uint32_t{0});
    return (fits ? "RIFF" : "RF64") + stated(riff_size) + "WAVE" +
           (fits ? chunk("JUNK", std::string(ds64_size, '\0')) : chunk("ds64", sizes)) + described + "data" +
           stated(data_size);
}

}  // namespace audio_edition
