// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/wav_header.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

constexpr SampleRate rate{22050};
const SoundTags tags{"Odd", "Even", ""};

std::uint64_t little_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// The most frames of which a file without tags is a plain WAV: its size less 8 must be below 2^32 - 1.
constexpr Frames most_plain{(0xFFFFFFFE - 72) / 2};

TEST(WavHeader, IsPlainPcm) {
    EXPECT_EQ(wav_header(Frames{3}, rate, {}),
              "RIFF\x4E\0\0\0WAVE"
              "JUNK\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
              "fmt \x10\0\0\0\x01\0\x01\0\x22\x56\0\0\x44\xAC\0\0\x02\0\x10\0"
              "data\x06\0\0\0"sv);
}

TEST(WavHeader, ListsTagsPaddedToWholeWords) {
    const std::string header = wav_header(Frames{0}, rate, tags);
    const std::string_view list = "LIST\x1E\0\0\0INFOINAM\x04\0\0\0Odd\0IART\x05\0\0\0Even\0\0"sv;
    EXPECT_EQ(header.substr(header.find("LIST"), list.size()), list);
    EXPECT_EQ(header.substr(header.size() - 8), "data\0\0\0\0"sv);
    EXPECT_EQ(little_endian(std::string_view(header).substr(4, 4)), header.size() - 8);
}

TEST(WavHeader, StaysPlainUpToFourGiB) {
    const std::string header = wav_header(most_plain, rate, {});
    EXPECT_EQ(header.substr(0, 4), "RIFF");
    EXPECT_EQ(little_endian(std::string_view(header).substr(4, 4)), 0xFFFFFFFEu);
    EXPECT_EQ(little_endian(std::string_view(header).substr(header.size() - 4)),
              2 * static_cast<std::uint64_t>(most_plain.count));
}

TEST(WavHeader, BecomesRf64Beyond) {
    const Frames frames = most_plain + Frames{1};
    const std::string header = wav_header(frames, rate, {});
    const std::string_view view = header;
    EXPECT_EQ(view.substr(0, 12), "RF64\xFF\xFF\xFF\xFFWAVE"sv);
    EXPECT_EQ(view.substr(12, 8), "ds64\x1C\0\0\0"sv);
    EXPECT_EQ(little_endian(view.substr(20, 8)), 0x100000000u) << "the file less 8 bytes";
    EXPECT_EQ(little_endian(view.substr(28, 8)), 2 * static_cast<std::uint64_t>(frames.count));
    EXPECT_EQ(little_endian(view.substr(36, 8)), static_cast<std::uint64_t>(frames.count));
    EXPECT_EQ(little_endian(view.substr(44, 4)), 0u) << "no table of other chunks";
    EXPECT_EQ(view.substr(48, 4), "fmt ");
    EXPECT_EQ(view.substr(header.size() - 8), "data\xFF\xFF\xFF\xFF"sv);
}

TEST(WavHeader, IsAsLongWhateverFollows) {
    constexpr Frames ten_days{10LL * 24 * 3600 * 22050};
    EXPECT_EQ(wav_header(Frames{0}, rate, tags).size(), wav_header(ten_days, rate, tags).size());
}

}  // namespace
}  // namespace audio_edition
