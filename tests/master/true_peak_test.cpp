// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/true_peak.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include <gtest/gtest.h>

#include "master/master.h"
#include "master/signals.h"

namespace audio_edition {
namespace {

/// The definition, as it is written: three zeros between samples, then a filter of 49 points; the largest
/// magnitude.
double reference_true_peak(const Pcm& pcm) {
    std::vector<double> stuffed(pcm.samples.size() * 4);
    for (std::size_t i = 0; i < pcm.samples.size(); ++i) stuffed[4 * i] = pcm.samples[i];
    double peak = 0.0;
    for (int at = 0; at < static_cast<int>(stuffed.size()); ++at) {
        double value = 0.0;
        for (int tap = -24; tap <= 24; ++tap) {
            if (at - tap < 0 || at - tap >= static_cast<int>(stuffed.size())) continue;
            const double angle = std::numbers::pi * tap / 4.0;
            const double sinc = tap == 0 ? 1.0 : std::sin(angle) / angle;
            const double hann = 0.5 + 0.5 * std::cos(2.0 * std::numbers::pi * tap / 48.0);
            value += stuffed[at - tap] * sinc * hann;
        }
        peak = std::max(peak, std::abs(value));
    }
    return peak;
}

double estimated_true_peak(const Pcm& pcm) {
    constexpr std::size_t taps = 2 * TruePeak::reach;
    std::vector<double> padded(taps, 0.0);
    padded.insert(padded.end(), pcm.samples.begin(), pcm.samples.end());
    padded.resize(padded.size() + taps);
    double peak = 0.0;
    for (std::size_t i = 0; i + taps <= padded.size(); ++i) {
        peak = std::max(peak, TruePeak::at(std::span(padded).subspan(i).first<taps>()));
    }
    return peak;
}

std::vector<Pcm> signals() {
    return {noise(0.9, 3000), sweep(20, 11000, 0.8, 6000), square(7, 0.7, 2000), impulses(50, 1000),
            sine(22050 / 4.0, 0.5, 2000, std::numbers::pi / 4.0)};
}

TEST(TruePeak, IsTheSlowDefinition) {
    for (const Pcm& pcm : signals()) {
        EXPECT_NEAR(estimated_true_peak(pcm) / reference_true_peak(pcm), 1.0, 1e-6);
    }
}

TEST(TruePeak, AgreesWithTheMeter) {
    for (Pcm pcm : signals()) {
        pcm.samples.resize(pcm.samples.size() +
                           100);  // the meter reports nothing that its filter has not let through
        EXPECT_NEAR(20.0 * std::log10(estimated_true_peak(pcm) / 32768.0), measure(pcm).true_peak.value,
                    0.01);
    }
}

TEST(TruePeak, BoundIsReachedByTheWorstSignalOnly) {
    constexpr std::size_t taps = 2 * TruePeak::reach;
    std::vector<double> worst(taps);
    for (std::size_t k = 0; k < taps; ++k) {
        const double distance = 0.5 - (static_cast<double>(k) - (TruePeak::reach - 1));
        worst[k] = std::sin(std::numbers::pi * distance) / distance > 0 ? 1.0 : -1.0;
    }
    EXPECT_NEAR(TruePeak::at(std::span(worst).first<taps>()), TruePeak::bound(), 1e-9);
    EXPECT_LT(estimated_true_peak(noise(1.0, 20000)), TruePeak::bound() * 32768.0);
}

}  // namespace
}  // namespace audio_edition
