// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/section_gains.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Limits window{-23, -18};

SectionLevel of_rms(double decibels, std::int64_t length = 22050) {
    return {std::pow(10, decibels / 10) * static_cast<double>(length), {length}};
}

/// Gains, as numbers, for sections that measure `levels` without any. No section comes out above `most`, as
/// after a limiter.
std::vector<double> gains_for(const std::vector<double>& levels, double most = 0) {
    const auto chosen = choose_section_gains(window, [&](const std::vector<Decibels>& gains) {
        std::vector<SectionLevel> measured;
        for (std::size_t i = 0; i < levels.size(); ++i)
            measured.push_back(of_rms(std::min(levels[i] + (gains.empty() ? 0 : gains[i].value), most)));
        return measured;
    });
    std::vector<double> numbers;
    for (const Decibels gain : chosen) numbers.push_back(gain.value);
    return numbers;
}

TEST(SectionGains, AreNoneWhereTheEditionIsInTheMiddle) {
    EXPECT_THAT(gains_for({-20.4, -20.6, -20.3}), IsEmpty());
    EXPECT_THAT(gains_for({-19.6, -21.4}), IsEmpty()) << "both are inside, together near the middle";
}

TEST(SectionGains, BringTheWholeEditionToTheMiddle) {
    EXPECT_THAT(gains_for({-23.5, -23.5}), ElementsAre(3, 3));
    EXPECT_THAT(gains_for({-17.4, -17.6}), ElementsAre(-3, -3));
    EXPECT_THAT(gains_for({-20.0, -20.1}), ElementsAre(-0.5, -0.5)) << "in steps of half a decibel";
}

TEST(SectionGains, MoveASectionByItselfOnlyWhereItWouldBeOutside) {
    EXPECT_THAT(gains_for({-20.5, -20.5, -20.5, -25.8}), ElementsAre(1, 1, 1, 3.5));
}

TEST(SectionGains, MakeUpForWhatALimiterTakes) {
    const auto gains = gains_for({-26, -26}, -22.2);
    ASSERT_EQ(gains.size(), 2U);
    EXPECT_GE(std::min(-26 + gains[0], -22.2), -23);
}

TEST(SectionGains, EndWhereNoGainHelps) {
    EXPECT_EQ(gains_for({-40}, -25).size(), 1U);
}

TEST(SectionGains, LeaveSilenceAlone) {
    const auto chosen = choose_section_gains(window, [](const std::vector<Decibels>&) {
        return std::vector<SectionLevel>{{0, {22050}}};
    });
    EXPECT_THAT(chosen, IsEmpty());
}

}  // namespace
}  // namespace audio_edition
