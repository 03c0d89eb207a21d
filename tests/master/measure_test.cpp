// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "master/master.h"
#include "master/signals.h"

namespace audio_edition {
namespace {

/// ITU-R BS.1770-4: a full-scale sine of 997 Hz in one channel reads -3.01 LKFS. Counted as two channels it
/// would read 0.
TEST(Measure, MonoIsOneChannel) {
    EXPECT_NEAR(measure(sine(997.0, 1.0, 10 * 22050)).integrated.value, -3.01, 0.05);
    EXPECT_NEAR(measure(sine(997.0, 0.1, 10 * 48000, 0.0, {48000})).integrated.value, -23.01, 0.05);
}

TEST(Measure, PausesDoNotCount) {
    Pcm pcm = sine(997.0, 0.1, 10 * 22050);
    pcm.samples.resize(pcm.samples.size() * 3, 0);
    EXPECT_NEAR(measure(pcm).integrated.value, -23.01, 0.1);
}

/// At a quarter of the rate, samples taken 45 degrees off the crest are 3 dB below it.
TEST(Measure, PeaksBetweenSamplesCount) {
    const Pcm pcm = faded(sine(22050 / 4.0, 0.5, 22050, std::numbers::pi / 4.0));
    EXPECT_NEAR(measure(pcm).true_peak.value, -6.02, 0.05);
}

TEST(Measure, SilenceIsMinusInfinity) {
    for (const std::size_t length : {0, 1, 100, 44100}) {
        const Loudness silence = measure({{22050}, std::vector<std::int16_t>(length)});
        EXPECT_EQ(silence.integrated.value, -INFINITY) << length;
        EXPECT_EQ(silence.true_peak.value, -INFINITY) << length;
    }
}

TEST(ChooseGain, IsWhatIsMissing) {
    EXPECT_DOUBLE_EQ(choose_gain({-23.0}, {}).value, 4.0);
    EXPECT_DOUBLE_EQ(choose_gain({-17.5}, {}).value, -1.5);
    EXPECT_DOUBLE_EQ(choose_gain({-17.5}, {.integrated = {-16.0}}).value, 1.5);
}

TEST(ChooseGain, LeavesSilenceAlone) {
    EXPECT_EQ(choose_gain({-INFINITY}, {}).value, 0.0);
}

}  // namespace
}  // namespace audio_edition
