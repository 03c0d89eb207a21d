// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/resample.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

Pcm tone(SampleRate rate, std::size_t length) {
    Pcm pcm{rate, std::vector<std::int16_t>(length)};
    for (std::size_t i = 0; i < length; ++i) {
        pcm.samples[i] = static_cast<std::int16_t>(
            std::lround(8000 * std::sin(2 * std::numbers::pi * 440 * static_cast<double>(i) / rate.hertz)));
    }
    return pcm;
}

TEST(Resample, IsHeardAtTheSameTimeWithTheSameLoudness) {
    for (const int hertz : {44100, 48000}) {
        const Pcm resampled = resample(tone({22050}, 22050), {hertz});
        const Pcm expected = tone({hertz}, static_cast<std::size_t>(hertz));
        ASSERT_EQ(resampled.length(), expected.length());
        for (std::size_t i = 1000; i + 1000 < expected.samples.size(); ++i) {
            ASSERT_NEAR(resampled.samples[i], expected.samples[i], 4) << hertz << " Hz, sample " << i;
        }
    }
}

TEST(Resample, LeavesSilenceAndTheSameRateAlone) {
    const Pcm silence = resample({{22050}, std::vector<std::int16_t>(5000)}, {48000});
    EXPECT_TRUE(std::ranges::all_of(silence.samples, [](std::int16_t sample) { return sample == 0; }));
    EXPECT_EQ(resample(tone({22050}, 999), {22050}).samples, tone({22050}, 999).samples);
    EXPECT_TRUE(resample({{22050}, {}}, {48000}).samples.empty());
}

TEST(AtRate, KeepsTheTime) {
    EXPECT_EQ(at_rate({22050}, {22050}, {44100}), Frames{44100});
    EXPECT_EQ(at_rate({1}, {22050}, {48000}), Frames{2});
}

}  // namespace
}  // namespace audio_edition
