// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/true_peak.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace audio_edition {
namespace {

constexpr int oversampling = 4;
constexpr int taps = 2 * TruePeak::reach;

using Phase = std::array<double, taps>;

/// Rounded to 30 bits, so that a last bit that the C library chooses by processor cannot reach the sound.
double coefficient(double distance) {
    const double angle = std::numbers::pi * distance;
    const double window = 0.5 * (1.0 + std::cos(angle / TruePeak::reach));
    return std::round(std::ldexp(window * std::sin(angle) / angle, 30)) * std::ldexp(1.0, -30);
}

/// The points a quarter, a half and three quarters of the way to the next sample.
struct Phases {
    std::array<Phase, oversampling - 1> points;
    double bound = 0.0;

    Phases() {
        for (int p = 0; p < oversampling - 1; ++p) {
            const double offset = static_cast<double>(p + 1) / oversampling;
            double sum = 0.0;
            for (int k = 0; k < taps; ++k) {
                points[p][k] = coefficient(offset - (k - (TruePeak::reach - 1)));
                sum += std::abs(points[p][k]);
            }
            bound = std::max(bound, sum);
        }
    }
};

const Phases& phases() {
    static const Phases all;
    return all;
}

}  // namespace

double TruePeak::at(std::span<const double, taps> around) noexcept {
    double peak = std::abs(around[reach - 1]);
    for (const Phase& phase : phases().points) {
        double value = 0.0;
        for (int k = 0; k < taps; ++k) value += phase[k] * around[k];
        peak = std::max(peak, std::abs(value));
    }
    return peak;
}

double TruePeak::bound() noexcept {
    return phases().bound;
}

}  // namespace audio_edition
