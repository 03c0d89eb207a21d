// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/encode.h"

#include <future>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "master/master.h"
#include "master/signals.h"
#include "publish/mp3/frame_walk.h"
#include "publish/mp3/mp3_file.h"
#include "publish/players.h"

namespace audio_edition {
namespace {

constexpr int rates[] = {16000, 22050, 24000, 32000, 44100, 48000};

/// They point into `mp3`.
std::vector<Mp3Frame> frames_of(const Mp3Frames& mp3) {
    std::vector<Mp3Frame> frames;
    Mp3FrameWalk walk(mp3.bytes);
    while (const std::optional<Mp3Frame> frame = walk.next()) frames.push_back(*frame);
    EXPECT_TRUE(walk.rest().empty());
    return frames;
}
std::vector<Mp3Frame> frames_of(Mp3Frames&&) = delete;

TEST(EncodeMp3, FrameCountFollowsFromTheLength) {
    for (const int hertz : rates) {
        const SampleRate rate{hertz};
        const Mp3Settings settings{.rate = rate, .quality = 9};
        for (const std::size_t length :
             {0, 1, 47, 48, 49, 575, 576, 577, 1104, 1105, 1151, 1152, 1153, 7000, 100000}) {
            const Mp3Frames mp3 = encode_mp3(sine(300, 0.3, length, 0.0, rate), settings);
            EXPECT_EQ(mp3.count, mp3_frames_for({static_cast<std::int64_t>(length)}, rate))
                << hertz << " " << length;
            EXPECT_EQ(static_cast<std::int64_t>(frames_of(mp3).size()), mp3.count) << hertz << " " << length;
        }
    }
}

TEST(EncodeMp3, TakesEveryRateOfTheStandard) {
    for (const int hertz : rates) {
        const Pcm pcm = noise(0.3, 20000);
        for (const int kilobits : mp3_bit_rates(*mpeg_version_of({hertz}))) {
            const Mp3Settings settings{{hertz}, kilobits, 7};
            const Mp3Frames mp3 = encode_mp3({{hertz}, pcm.samples}, settings);
            const std::vector<Mp3Frame> frames = frames_of(mp3);
            ASSERT_FALSE(frames.empty());
            EXPECT_EQ(frames[0].main_data_begin, 0);
            for (const Mp3Frame& frame : frames) {
                ASSERT_EQ(frame.header.kilobits, kilobits) << hertz;
                ASSERT_EQ(frame.header.rate.hertz, hertz);
                ASSERT_EQ(frame.header.channels, 1);
            }
        }
    }
}

TEST(EncodeMp3, SameInputSameBytes) {
    const Pcm pcm = noise(0.3, 50000);
    EXPECT_EQ(encode_mp3(pcm, {}).bytes, encode_mp3(pcm, {}).bytes);
}

TEST(EncodeMp3, ThreadsDoNotDisturbEachOther) {
    std::vector<Pcm> units;
    std::vector<Mp3Frames> alone;
    for (unsigned seed = 0; seed < 8; ++seed) {
        units.push_back(noise(0.3, 40000 + 1000 * seed, seed));
        alone.push_back(encode_mp3(units.back(), {}));
    }
    std::vector<std::future<Mp3Frames>> together;
    for (const Pcm& unit : units)
        together.push_back(std::async(std::launch::async, encode_mp3, unit, Mp3Settings{}));
    for (std::size_t i = 0; i < units.size(); ++i) EXPECT_EQ(together[i].get().bytes, alone[i].bytes) << i;
}

std::string refusal(const Mp3Settings& settings) {
    const Error error = error_of([&] { static_cast<void>(encode_mp3({settings.rate, {}}, settings)); });
    EXPECT_EQ(error.kind(), ErrorKind::usage);
    EXPECT_EQ(error_of([&] { static_cast<void>(silent_mp3(1, settings)); }).what(),
              std::string(error.what()));
    return error.what();
}

TEST(EncodeMp3, RefusalsNameWhatThereIs) {
    EXPECT_EQ(refusal({{22050}, 65, 3}),
              "MP3 at 22050 Hz: no bit rate of 65 kbit/s; choose from 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, "
              "112, 128, 144, 160");
    EXPECT_EQ(refusal({{44100}, 8, 3}),
              "MP3 at 44100 Hz: no bit rate of 8 kbit/s; choose from 32, 40, 48, 56, 64, 80, 96, 112, 128, "
              "160, 192, 224, 256, 320");
    EXPECT_EQ(refusal({{11025}, 64, 3}),
              "MP3 at 11025 Hz: no such rate; choose from 16000, 22050, 24000, 32000, 44100, 48000");
    EXPECT_EQ(refusal({{22050}, 64, 10}),
              "MP3 at 22050 Hz: no quality 10; choose from 0 (best) to 9 (fastest)");
    EXPECT_EQ(refusal({{22050}, 64, -1}),
              "MP3 at 22050 Hz: no quality -1; choose from 0 (best) to 9 (fastest)");
}

/// LAME by itself takes 0.45 dB off at 64 kbit/s and 0.26 dB at 192.
TEST(EncodeMp3, KeepsTheLevel) {
    const ScratchFolder folder;
    for (const Mp3Settings& settings :
         {Mp3Settings{{22050}, 64, 3}, Mp3Settings{{44100}, 192, 3}, Mp3Settings{{48000}, 320, 3}}) {
        const Pcm pcm =
            faded(sine(1000, 0.25, static_cast<std::size_t>(settings.rate.hertz) * 4, 0.0, settings.rate));
        Mp3File file(folder / "tone.mp3", settings, {});
        file.write(encode_mp3(pcm, settings));
        file.finish(pcm.length(), {});
        const Pcm decoded = played_by_ffmpeg(folder / "tone.mp3", settings.rate);
        EXPECT_NEAR(measure(decoded).integrated.value, measure(pcm).integrated.value, 0.02)
            << settings.kilobits;
    }
}

/// Its frames are as large as LAME's: on average to the byte what the bit rate says.
TEST(SilentMp3, HasTheBitRateItClaims) {
    for (const int hertz : rates) {
        for (const int kilobits : mp3_bit_rates(*mpeg_version_of({hertz}))) {
            const Mp3Settings settings{{hertz}, kilobits, 3};
            const Mp3Frames silence = silent_mp3(1000, settings);
            const double seconds = 1000.0 * static_cast<double>(mp3_frame_length({hertz}).count) / hertz;
            EXPECT_NEAR(static_cast<double>(silence.bytes.size()), seconds * kilobits * 125.0, 1.0)
                << hertz << " " << kilobits;
            EXPECT_EQ(frames_of(silence).size(), 1000U);
            EXPECT_EQ(silence.count, 1000);
        }
    }
}

TEST(SilentMp3, PadsTheFramesThatLamePads) {
    for (const int hertz : rates) {
        const Mp3Settings settings{{hertz}, 64, 9};
        const Mp3Frames encoded = encode_mp3({{hertz}, std::vector<std::int16_t>(60000)}, settings);
        const std::vector<Mp3Frame> lame = frames_of(encoded);
        const Mp3Frames silence = silent_mp3(encoded.count, settings);
        const std::vector<Mp3Frame> ours = frames_of(silence);
        ASSERT_EQ(lame.size(), ours.size());
        for (std::size_t i = 0; i < lame.size(); ++i) {
            EXPECT_EQ(lame[i].bytes.size(), ours[i].bytes.size()) << hertz << " " << i;
            EXPECT_TRUE(std::equal(lame[i].bytes.begin(), lame[i].bytes.begin() + 4, ours[i].bytes.begin()))
                << hertz << " " << i;
        }
    }
}

TEST(SilentMp3, OfNoFramesIsNothing) {
    EXPECT_TRUE(silent_mp3(0, {}).bytes.empty());
}

TEST(EncoderVersion, IsThatOfTheLibrary) {
    EXPECT_THAT(encoder_version(), testing::StartsWith("3."));
}

}  // namespace
}  // namespace audio_edition
