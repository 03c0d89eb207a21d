// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

#include "master/master.h"
#include "master/signals.h"
#include "master/speech.h"

namespace audio_edition {
namespace {

constexpr Decibels ceiling{-2.0};

class SpokenBy : public testing::TestWithParam<const char*> {};

TEST_P(SpokenBy, LandsAtItsTarget) {
    const LoudnessTarget target;
    Pcm pcm = speak(GetParam(), long_text);
    ASSERT_GT(pcm.length(), (Frames{80 * 22050}));
    const std::size_t length = pcm.samples.size();
    apply(pcm, calibrate_gain(pcm, target), target.ceiling);
    const Loudness mastered = measure(pcm);
    EXPECT_NEAR(mastered.integrated.value, target.integrated.value, 0.1);
    EXPECT_LE(mastered.true_peak.value, target.ceiling.value + 0.1);
    EXPECT_EQ(pcm.samples.size(), length);
    RecordProperty("loudness", std::to_string(mastered.integrated.value));
    RecordProperty("true_peak", std::to_string(mastered.true_peak.value));
}

INSTANTIATE_TEST_SUITE_P(Master, SpokenBy,
                         testing::Values("en-us", "en-us+f3", "en-gb+m3", "en-us+klatt4",
                                         "en-gb-scotland+croak", "en-gb-x-rp+f5", "en-us+whisper"));

TEST(Limiter, KeepsLoudSpeechUnderTheCeiling) {
    Pcm pcm = speak("en-us", "Peter Piper picked a peck of pickled peppers. Stop! Who goes there?");
    apply(pcm, {12.0}, ceiling);
    EXPECT_LE(measure(pcm).true_peak.value, ceiling.value + 0.1);
    EXPECT_GE(measure(pcm).true_peak.value, ceiling.value - 0.2);
}

TEST(Limiter, LeavesTheRestOfTheSoundAsTheGainHasIt) {
    Pcm pcm = sine(440, 0.2, 6 * 22050);
    for (std::size_t i = 3 * 22050; i < 3 * 22050 + 40; ++i) pcm.samples[i] = i % 8 < 4 ? 32767 : -32767;
    Pcm limited = pcm;
    apply(limited, {0.0}, ceiling);
    const auto same = [&](std::size_t from, std::size_t to) {
        return std::equal(pcm.samples.begin() + static_cast<std::ptrdiff_t>(from),
                          pcm.samples.begin() + static_cast<std::ptrdiff_t>(to),
                          limited.samples.begin() + static_cast<std::ptrdiff_t>(from));
    };
    EXPECT_TRUE(same(0, 3 * 22050 - 200));
    EXPECT_FALSE(same(3 * 22050, 4 * 22050));
    EXPECT_TRUE(same(4 * 22050, 6 * 22050));
}

TEST(Limiter, KeepsWhateverItIsGivenUnderTheCeiling) {
    std::vector<Pcm> signals{sweep(20, 11000, 1.0, 44100),
                             sweep(9000, 11020, 1.0, 44100),
                             square(50, 1.0, 22050),
                             square(3, 1.0, 22050),
                             square(1, 1.0, 22050),
                             impulses(500, 22050),
                             impulses(7, 22050),
                             noise(1.0, 44100),
                             noise(0.05, 44100)};
    for (const double hertz : {50.0, 1000.0, 5512.5, 7350.0, 9800.0, 10500.0}) {
        signals.push_back(sine(hertz, 1.0, 22050, 0.7));
    }
    for (std::size_t i = 0; i < signals.size(); ++i) {
        for (const double gain : {-1.0, 0.0, 3.0, 20.0}) {
            for (const double limit : {-2.0, -0.1, -6.0}) {
                Pcm pcm = signals[i];
                apply(pcm, {gain}, {limit});
                EXPECT_LE(measure(pcm).true_peak.value, limit + 0.1) << "signal " << i << ", gain " << gain;
            }
        }
    }
}

TEST(Limiter, LeavesWhatIsBelowTheCeilingAsItIs) {
    const Pcm quiet = noise(0.2, 22050);
    Pcm same = quiet;
    apply(same, {0.0}, ceiling);
    EXPECT_EQ(same.samples, quiet.samples);
    Pcm twice = quiet;
    apply(twice, {20.0 * std::log10(2.0)}, ceiling);
    for (std::size_t i = 0; i < quiet.samples.size(); ++i)
        ASSERT_EQ(twice.samples[i], 2 * quiet.samples[i]) << i;
}

TEST(Limiter, TouchesNothingFarFromAPeak) {
    Pcm pcm = noise(0.2, 3 * 22050);
    pcm.samples[22050] = 32767;
    const Pcm before = pcm;
    apply(pcm, {0.0}, ceiling);
    const auto unchanged = [&](std::size_t from, std::size_t to) {
        return std::equal(before.samples.begin() + from, before.samples.begin() + to,
                          pcm.samples.begin() + from);
    };
    EXPECT_TRUE(unchanged(0, 22050 - 250)) << "look-ahead is a few milliseconds";
    EXPECT_TRUE(unchanged(2 * 22050, 3 * 22050)) << "and the release is over after a second";
    EXPECT_LT(pcm.samples[22050], 26100);
}

/// Loud stretches come out as loud as the ceiling lets them: the limiter does not pump them away.
TEST(Limiter, SteadySoundSitsAtTheCeiling) {
    Pcm pcm = sine(997.0, 0.5, 2 * 22050);
    apply(pcm, {12.0}, ceiling);
    EXPECT_NEAR(measure(pcm).integrated.value, -3.01 + ceiling.value, 0.2);
}

TEST(Limiter, TakesTheShortest) {
    for (const std::size_t length : {0, 1, 2, 5, 6, 7, 63, 64, 65}) {
        Pcm pcm{{22050}, std::vector<std::int16_t>(length, 32767)};
        apply(pcm, {6.0}, ceiling);
        for (const int sample : pcm.samples) EXPECT_LE(sample, 26030) << length;
    }
}

TEST(Limiter, SameInputSameBytes) {
    const Pcm speech = speak("en-us+f3", "The same words, again and again.");
    Pcm first = speech, second = speech;
    apply(first, {9.0}, ceiling);
    apply(second, {9.0}, ceiling);
    EXPECT_EQ(first.samples, second.samples);
}

}  // namespace
}  // namespace audio_edition
