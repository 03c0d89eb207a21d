// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/info_frame.h"

#include <fstream>
#include <random>

#include <gtest/gtest.h>

#include "base/scratch.h"
#include "master/signals.h"
#include "publish/mp3/crc16.h"
#include "publish/mp3/frame_walk.h"
#include "support/program.h"

namespace audio_edition {
namespace {

InfoFrame example() {
    InfoFrame info;
    info.mp3_frames = 123456;
    info.bytes = info.music_bytes = 25802512;
    info.toc = linear_toc(208, info.bytes);
    info.quality = 57;
    info.encoder = "LAME3.100";
    info.lowpass = 10900;
    info.kilobits = 64;
    info.delay = 576;
    info.padding = 1151;
    info.music_crc = 0xBEEF;
    return info;
}

TEST(InfoFrame, IsReadAsItIsWritten) {
    for (const int hertz : mp3_sample_rates()) {
        for (const int kilobits : mp3_bit_rates(*mpeg_version_of({hertz}))) {
            const Mp3Settings settings{{hertz}, kilobits, 3};
            const InfoFrame written = example();
            const std::vector<std::byte> frame = write_info_frame(written, settings);
            EXPECT_EQ(frame.size(), info_frame_size(settings));
            const std::optional<InfoFrame> read = read_info_frame(frame);
            ASSERT_TRUE(read) << hertz << " " << kilobits;
            EXPECT_TRUE(read->intact);
            EXPECT_TRUE(read->constant);
            EXPECT_EQ(read->mp3_frames, written.mp3_frames);
            EXPECT_EQ(read->bytes, written.bytes);
            EXPECT_EQ(read->toc, written.toc);
            EXPECT_EQ(read->quality, written.quality);
            EXPECT_EQ(read->encoder, written.encoder);
            EXPECT_EQ(read->lowpass, written.lowpass);
            EXPECT_EQ(read->kilobits, written.kilobits);
            EXPECT_EQ(read->delay, written.delay);
            EXPECT_EQ(read->padding, written.padding);
            EXPECT_EQ(read->music_bytes, written.music_bytes);
            EXPECT_EQ(read->music_crc, written.music_crc);
        }
    }
}

TEST(InfoFrame, TakesALargerFrameOnlyWhereItMust) {
    EXPECT_EQ(info_frame_size({{22050}, 64, 3}), 208U);
    EXPECT_EQ(info_frame_size({{22050}, 32, 3}), 182U) << "56 kbit/s";
    EXPECT_EQ(info_frame_size({{48000}, 32, 3}), 192U) << "64 kbit/s";
    EXPECT_EQ(info_frame_size({{44100}, 192, 3}), 626U);
}

/// LAME's own program writes the tag that ours has to be like.
TEST(InfoFrame, ReadsWhatLameWrites) {
    const ScratchFolder folder;
    const Pcm pcm = sine(440, 0.3, 100000);
    std::ofstream(folder / "in.raw", std::ios::binary)
        .write(reinterpret_cast<const char*>(pcm.samples.data()),
               static_cast<std::streamsize>(pcm.samples.size() * 2));
    const ProgramOutcome lame = run({.command = {"lame", "--quiet", "-r", "-s", "22.05", "-m", "m", "-b",
                                                 "64", "--cbr", "--little-endian", "--signed", "--bitwidth",
                                                 "16", folder / "in.raw", folder / "out.mp3"}});
    ASSERT_EQ(lame.status, 0) << lame.errors;
    const std::string file = contents(folder / "out.mp3");
    Mp3FrameWalk walk(std::as_bytes(std::span(file)));
    const std::optional<Mp3Frame> first = walk.next();
    ASSERT_TRUE(first);
    const std::optional<InfoFrame> info = read_info_frame(first->bytes);
    ASSERT_TRUE(info);
    EXPECT_TRUE(info->intact);
    EXPECT_TRUE(info->constant);
    EXPECT_EQ(info->encoder.substr(0, 4), "LAME");
    EXPECT_EQ(info->bytes, static_cast<std::int64_t>(file.size()));
    EXPECT_EQ(info->music_bytes, static_cast<std::int64_t>(file.size()));
    EXPECT_EQ(info->kilobits, 64);
    EXPECT_EQ(info->delay, 576);
    EXPECT_EQ(info->mp3_frames * 576 - info->delay - info->padding, 100000);
    Crc16 crc;
    crc.add(walk.rest());
    EXPECT_EQ(info->music_crc, crc.value());
    for (std::size_t i = 1; i < 100; ++i) EXPECT_NEAR(info->toc[i], linear_toc(208, info->bytes)[i], 2) << i;
}

TEST(InfoFrame, NoticesAFlippedBit) {
    std::vector<std::byte> frame = write_info_frame(example(), {});
    for (std::size_t at = 33; at < 167; ++at) {
        frame[at] ^= std::byte{4};
        const std::optional<InfoFrame> read = read_info_frame(frame);
        EXPECT_TRUE(!read || !read->intact || read->encoder.empty()) << at;
        frame[at] ^= std::byte{4};
    }
}

TEST(InfoFrame, AnyBytesWillDo) {
    std::mt19937 random(5);
    const std::vector<std::byte> good = write_info_frame(example(), {});
    for (int round = 0; round < 3000; ++round) {
        std::vector<std::byte> frame = good;
        for (int i = 0; i < 3; ++i) frame[random() % frame.size()] = static_cast<std::byte>(random());
        frame.resize(random() % (frame.size() + 1));
        static_cast<void>(read_info_frame(frame));
    }
    const Mp3Frames sound = silent_mp3(1, {});
    EXPECT_FALSE(read_info_frame(sound.bytes));
    EXPECT_FALSE(read_info_frame({}));
}

TEST(InfoFrame, LeavesOutBytesThatItCannotCountAndTellsTheRest) {
    InfoFrame info = example();
    info.bytes = 0xFFFFFFFF;
    EXPECT_EQ(read_info_frame(write_info_frame(info, {}))->bytes, 0xFFFFFFFF);
    info.bytes = info.music_bytes = std::int64_t{1} << 32;
    const InfoFrame read = read_info_frame(write_info_frame(info, {})).value();
    EXPECT_EQ(read.bytes, 0);
    EXPECT_EQ(read.music_bytes, 0xFFFFFFFF);
    EXPECT_EQ(read.mp3_frames, info.mp3_frames);
    EXPECT_EQ(read.toc, info.toc);
    EXPECT_EQ(read.padding, info.padding);
    EXPECT_TRUE(read.intact);
}

TEST(Crc16, IsTheOneOfTheCatalogue) {
    Crc16 crc;
    crc.add(std::as_bytes(std::span("123456789", 9)));
    EXPECT_EQ(crc.value(), 0xBB3D);
}

}  // namespace
}  // namespace audio_edition
