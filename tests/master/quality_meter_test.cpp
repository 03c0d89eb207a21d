// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/quality_meter.h"

#include <gtest/gtest.h>

#include "master/signals.h"

namespace audio_edition {
namespace {

Pcm silence(std::size_t length) {
    return {{22050}, std::vector<std::int16_t>(length)};
}

QualityFigures measured(const std::vector<Pcm>& pieces) {
    QualityMeter meter({22050});
    for (const Pcm& piece : pieces) meter.add(piece.samples);
    return meter.finish();
}

TEST(QualityMeter, FindsTheSilencesAndLevelsOfASound) {
    const QualityFigures figures = measured(
        {silence(11025), sine(441, 0.1, 22050), silence(44100), sine(441, 0.1, 22050), silence(22050)});
    EXPECT_EQ(figures.length.count, 11025 + 22050 + 44100 + 22050 + 22050);
    EXPECT_NEAR(static_cast<double>(figures.head.count), 11025, 221);
    EXPECT_NEAR(static_cast<double>(figures.longest_silence.count), 44100, 442);
    EXPECT_NEAR(static_cast<double>(figures.tail.count), 22050, 442);
    EXPECT_NEAR(figures.sample_peak.value, -20, 0.1);
    EXPECT_NEAR(figures.loudness.true_peak.value, -20, 0.3);
    EXPECT_NEAR(figures.rms.value, -23.01 - 4.4, 0.1) << "sounding for 4/11 of the time";
    EXPECT_LT(figures.noise_floor.value, -96);
    EXPECT_EQ(figures.clipped, 0);
}

TEST(QualityMeter, HearsNoiseInThePauses) {
    const QualityFigures figures =
        measured({sine(441, 0.2, 44100), noise(0.01, 44100), sine(441, 0.2, 44100)});
    EXPECT_NEAR(figures.noise_floor.value, -44.8, 0.5) << "even noise has an RMS of its peak less 4.8 dB";
    EXPECT_EQ(figures.longest_silence.count, 0);
}

TEST(QualityMeter, CountsSamplesThatAreCutOff) {
    EXPECT_EQ(measured({square(50, 1.0, 1000)}).clipped, 1000);
    EXPECT_EQ(measured({impulses(100, 1000)}).clipped, 0) << "a peak may touch full scale";
}

TEST(QualityMeter, MeasuresTheSameHoweverItIsCut) {
    const Pcm sound = noise(0.3, 100'000);
    QualityMeter meter({22050});
    for (std::size_t at = 0; at < sound.samples.size(); at += 777) {
        meter.add(
            std::span(sound.samples).subspan(at, std::min<std::size_t>(777, sound.samples.size() - at)));
    }
    const QualityFigures cut = meter.finish();
    const QualityFigures whole = measured({sound});
    EXPECT_EQ(cut.rms, whole.rms);
    EXPECT_EQ(cut.noise_floor, whole.noise_floor);
    EXPECT_NEAR(cut.loudness.integrated.value, measure(sound).integrated.value, 0.1);
}

TEST(QualityMeter, TakesNothingAndSilence) {
    EXPECT_EQ(measured({}).length, Frames{});
    const QualityFigures figures = measured({silence(22050)});
    EXPECT_EQ(figures.head.count, 22050);
    EXPECT_LT(figures.rms.value, -96);
}

}  // namespace
}  // namespace audio_edition
