// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/frame_walk.h"

#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "master/signals.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

std::vector<std::byte> bytes_of(std::initializer_list<unsigned char> values) {
    std::vector<std::byte> bytes;
    for (const unsigned char value : values) bytes.push_back(std::byte{value});
    return bytes;
}

TEST(FrameHeader, ReadsWhatTheStandardSays) {
    const auto stereo = read_frame_header(bytes_of({0xFF, 0xFB, 0x92, 0x64}));  // as in most files one finds
    ASSERT_TRUE(stereo);
    EXPECT_EQ(stereo->version, MpegVersion::mpeg1);
    EXPECT_EQ(stereo->rate.hertz, 44100);
    EXPECT_EQ(stereo->kilobits, 128);
    EXPECT_EQ(stereo->channels, 2);
    EXPECT_TRUE(stereo->padded);
    EXPECT_FALSE(stereo->has_crc);
    EXPECT_EQ(stereo->size(), 418U);
    EXPECT_EQ(stereo->length(), (Frames{1152}));
    EXPECT_EQ(stereo->overhead(), 36U);

    const auto mono = read_frame_header(bytes_of({0xFF, 0xF2, 0x80, 0xC4}));
    ASSERT_TRUE(mono);
    EXPECT_EQ(mono->version, MpegVersion::mpeg2);
    EXPECT_EQ(mono->rate.hertz, 22050);
    EXPECT_EQ(mono->kilobits, 64);
    EXPECT_EQ(mono->channels, 1);
    EXPECT_TRUE(mono->has_crc);
    EXPECT_EQ(mono->size(), 208U);
    EXPECT_EQ(mono->length(), (Frames{576}));
    EXPECT_EQ(mono->overhead(), 15U);

    const auto slow = read_frame_header(bytes_of({0xFF, 0xE3, 0x18, 0xC4}));
    ASSERT_TRUE(slow);
    EXPECT_EQ(slow->version, MpegVersion::mpeg2_5);
    EXPECT_EQ(slow->rate.hertz, 8000);
}

TEST(FrameHeader, RefusesWhatIsNone) {
    EXPECT_FALSE(read_frame_header({}));
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFB, 0x92}))) << "too short";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFE, 0xFB, 0x92, 0x64}))) << "no sync";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFD, 0x92, 0x64}))) << "layer II";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xEB, 0x92, 0x64}))) << "reserved version";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFB, 0x02, 0x64}))) << "free format";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFB, 0xF2, 0x64}))) << "no such bit rate";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFB, 0x9E, 0x64}))) << "no such rate";
    EXPECT_FALSE(read_frame_header(bytes_of({0xFF, 0xFB, 0x92, 0x66}))) << "reserved emphasis";
}

TEST(FrameHeader, IsReadAsItIsWritten) {
    for (const int hertz : mp3_sample_rates()) {
        const MpegVersion version = *mpeg_version_of({hertz});
        for (const int kilobits : mp3_bit_rates(version)) {
            for (const bool padded : {false, true}) {
                const auto read =
                    read_frame_header(mono_frame_header({version, {hertz}, kilobits, padded, false, 1}));
                ASSERT_TRUE(read);
                EXPECT_EQ(read->version, version);
                EXPECT_EQ(read->rate.hertz, hertz);
                EXPECT_EQ(read->kilobits, kilobits);
                EXPECT_EQ(read->padded, padded);
                EXPECT_EQ(read->channels, 1);
            }
        }
    }
}

TEST(FrameWalk, StopsWhereAFrameIsCutShort) {
    const Mp3Frames silence = silent_mp3(3, {});
    for (std::size_t size = 0; size <= silence.bytes.size(); ++size) {
        Mp3FrameWalk walk(std::span(silence.bytes).first(size));
        std::size_t walked = 0;
        while (const std::optional<Mp3Frame> frame = walk.next()) walked += frame->bytes.size();
        EXPECT_EQ(walked + walk.rest().size(), size);
        EXPECT_LT(walk.rest().size(), 210U);
    }
}

TEST(FrameWalk, StopsAtWhatIsNoFrame) {
    Mp3Frames frames = silent_mp3(2, {});
    const std::size_t size = frames.bytes.size();
    for (const char c : std::string("TAG, and so on: an old tag at the end of a file"))
        frames.bytes.push_back(std::byte(c));
    Mp3FrameWalk walk(frames.bytes);
    EXPECT_TRUE(walk.next());
    EXPECT_TRUE(walk.next());
    EXPECT_FALSE(walk.next());
    EXPECT_FALSE(walk.next()) << "and stays there";
    EXPECT_EQ(walk.rest().size(), frames.bytes.size() - size);
}

TEST(FrameWalk, ReadsHowFarAFrameLooksBack) {
    const auto looks_back = [](std::initializer_list<unsigned char> beginning) {
        std::vector<std::byte> frame = bytes_of(beginning);
        frame.resize(read_frame_header(frame)->size());
        return Mp3FrameWalk(frame).next()->main_data_begin;
    };
    EXPECT_EQ(looks_back({0xFF, 0xFB, 0x90, 0x64, 0xAB, 0x80}), 343) << "nine bits in MPEG-1";
    EXPECT_EQ(looks_back({0xFF, 0xFB, 0x90, 0x64, 0xAB, 0x7F}), 342);
    EXPECT_EQ(looks_back({0xFF, 0xF3, 0x80, 0xC4, 0xAB, 0x80}), 171) << "eight in MPEG-2";
    EXPECT_EQ(looks_back({0xFF, 0xF2, 0x80, 0xC4, 0x99, 0x99, 0xAB, 0x80}), 171) << "behind a CRC";
}

/// Some frame of real sound must look back, or the encoder has made no use of its reservoir and the field was
/// read wrong.
TEST(FrameWalk, SeesTheReservoir) {
    for (const int hertz : {22050, 44100}) {
        Pcm pcm{{hertz}, std::vector<std::int16_t>(40000)};
        const Pcm burst = noise(0.9, 3000);
        std::copy(burst.samples.begin(), burst.samples.end(), pcm.samples.begin() + 20000);
        const Mp3Frames mp3 = encode_mp3(pcm, {.rate = {hertz}});
        Mp3FrameWalk walk(mp3.bytes);
        int deepest = 0;
        std::size_t before = 0;
        while (const std::optional<Mp3Frame> frame = walk.next()) {
            EXPECT_LE(static_cast<std::size_t>(frame->main_data_begin), before);
            deepest = std::max(deepest, frame->main_data_begin);
            before += frame->bytes.size() - frame->header.overhead();
        }
        EXPECT_GT(deepest, 100);
    }
}

TEST(FrameWalk, AnyBytesWillDo) {
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::byte> bytes(random() % 3000);
        for (std::byte& byte : bytes) byte = static_cast<std::byte>(random());
        if (bytes.size() > 1) {
            bytes[0] = std::byte{0xFF};
            bytes[1] = static_cast<std::byte>(0xE0 | (random() & 0x1F));
        }
        Mp3FrameWalk walk(bytes);
        std::size_t walked = 0;
        while (const std::optional<Mp3Frame> frame = walk.next()) walked += frame->bytes.size();
        ASSERT_EQ(walked + walk.rest().size(), bytes.size());
    }
}

}  // namespace
}  // namespace audio_edition
