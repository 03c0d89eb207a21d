// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/gain_curve.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

constexpr GainBallistics ballistics{.look_ahead = 20, .hold = 5, .release = 100.0};

/// Each step as its definition says, with no thought for speed.
std::vector<double> slow_gain_curve(const std::vector<double>& needed, const GainBallistics& b) {
    const auto size = static_cast<std::ptrdiff_t>(needed.size());
    const auto at = [&](const std::vector<double>& v, std::ptrdiff_t i) {
        return v[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, size - 1))];
    };
    std::vector<double> gains(needed.size()), average(needed.size());
    const auto radius = static_cast<std::ptrdiff_t>(b.look_ahead / 4);
    const std::ptrdiff_t hold = 2 * radius + static_cast<std::ptrdiff_t>(b.hold);
    double gain = 1.0;
    for (std::ptrdiff_t i = 0; i < size; ++i) {
        double least = 1.0;
        for (std::ptrdiff_t j = i - hold; j <= i + hold; ++j) least = std::min(least, at(needed, j));
        gain += (1.0 - std::exp(-1.0 / b.release)) * (1.0 - gain);
        if (1.0 - gain < 1.0 / 1024) gain = 1.0;
        gain = std::min(least, gain);
        gains[static_cast<std::size_t>(i)] = gain;
    }
    for (int pass = 0; pass < 2; ++pass) {
        for (std::ptrdiff_t i = 0; i < size; ++i) {
            double sum = 0.0;
            for (std::ptrdiff_t j = i - radius; j <= i + radius; ++j) sum += at(gains, j);
            average[static_cast<std::size_t>(i)] = sum / static_cast<double>(2 * radius + 1);
        }
        gains = average;
    }
    return gains;
}

std::vector<double> jagged(std::size_t length, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<double> needed(length, 1.0);
    for (double& gain : needed) {
        if (random() % 40 == 0) gain = 0.1 + 0.9 * (random() / 4294967296.0);
    }
    return needed;
}

TEST(GainCurve, IsTheSlowDefinition) {
    for (const std::size_t length : {1, 2, 7, 50, 51, 52, 700}) {
        const std::vector<double> needed = jagged(length, static_cast<unsigned>(length));
        EXPECT_THAT(gain_curve(needed, ballistics),
                    testing::Pointwise(testing::DoubleNear(1e-5), slow_gain_curve(needed, ballistics)))
            << length;
    }
}

TEST(GainCurve, IsNowhereAboveWhatIsBearable) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const std::vector<double> needed = jagged(500, seed);
        const std::vector<double> curve = gain_curve(needed, ballistics);
        for (std::size_t i = 0; i < needed.size(); ++i) ASSERT_LE(curve[i], needed[i]) << seed << " " << i;
    }
}

TEST(GainCurve, TakesNoMoreThanALoneDipNeeds) {
    std::vector<double> needed(400, 1.0);
    needed[200] = 0.5;
    const std::vector<double> curve = gain_curve(needed, ballistics);
    for (std::size_t i = 200 - ballistics.hold; i <= 200 + ballistics.hold; ++i)
        EXPECT_DOUBLE_EQ(curve[i], 0.5) << i;
    EXPECT_DOUBLE_EQ(curve[200 - ballistics.look_ahead - ballistics.hold - 1], 1.0);
    EXPECT_GT(curve.back(), 0.75);
}

TEST(GainCurve, IsOneAgainWhereItSaysSo) {
    for (const double dip : {0.0, 0.5, 0.9, 0.99, 0.9999}) {
        std::vector<double> needed(2000, 1.0);
        needed[500] = dip;
        const std::vector<double> curve = gain_curve(needed, ballistics);
        const std::size_t falls = 500 - gain_falls_before(ballistics);
        const std::size_t recovers = 500 + gain_recovers_after(dip, ballistics);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (i >= falls && i < recovers) continue;
            ASSERT_EQ(curve[i], 1.0) << dip << " " << i;
        }
    }
}

TEST(GainCurve, NeverJumps) {
    std::vector<double> needed(400, 1.0);
    needed[0] = needed[200] = needed[399] = 0.0;
    const std::vector<double> curve = gain_curve(needed, ballistics);
    // No weight of an average of averages is above that of one of them.
    for (std::size_t i = 1; i < curve.size(); ++i)
        EXPECT_LE(std::abs(curve[i] - curve[i - 1]), 1.0 / 11 + 1e-9) << i;
}

TEST(GainCurve, IsTheExampleOfItsHeader) {
    std::vector<double> needed(20, 1.0);
    needed[7] = 0.5;
    std::vector<double> curve = gain_curve(needed, {.look_ahead = 4, .hold = 1, .release = 4.0});
    curve.resize(16);
    const std::vector<double> expected{1,   1,   .94, .83, .67, .56, .50, .50,
                                       .50, .51, .55, .61, .68, .75, .81, .85};
    EXPECT_THAT(curve, testing::Pointwise(testing::DoubleNear(0.005), expected));
}

TEST(GainCurve, OfNothingIsNothing) {
    EXPECT_TRUE(gain_curve({}, ballistics).empty());
}

}  // namespace
}  // namespace audio_edition
