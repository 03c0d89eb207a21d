// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/gain_curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace audio_edition {
namespace {

constexpr double grid = 1 << 24;
constexpr double as_good_as_none = 1.0 / 1024;

/// The least value within `radius` on either side (van Herk and Gil-Werman: three comparisons a sample,
/// whatever the radius). Two running minima, one from each end of every window-long chunk, meet in each
/// window.
std::vector<double> sliding_minimum(const std::vector<double>& values, std::size_t radius) {
    const std::size_t window = 2 * radius + 1;
    const std::size_t padded = (values.size() + 2 * radius + window - 1) / window * window;
    std::vector<double> forward(padded, 1.0);
    std::copy(values.begin(), values.end(), forward.begin() + static_cast<std::ptrdiff_t>(radius));
    std::vector<double> backward = forward;
    for (std::size_t chunk = 0; chunk < padded; chunk += window) {
        for (std::size_t i = chunk + 1; i < chunk + window; ++i)
            forward[i] = std::min(forward[i], forward[i - 1]);
        for (std::size_t i = chunk + window - 1; i > chunk; --i)
            backward[i - 1] = std::min(backward[i - 1], backward[i]);
    }
    std::vector<double> result(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        result[i] = std::min(backward[i], forward[i + window - 1]);
    return result;
}

/// Lets the gain fall at once and rise slowly.
void release(std::vector<double>& gains, double time_constant) {
    const double step = std::floor((1.0 - std::exp(-1.0 / time_constant)) * grid) / grid;
    double gain = 1.0;
    for (double& value : gains) {
        gain += step * (1.0 - gain);
        if (1.0 - gain < as_good_as_none) gain = 1.0;
        gain = std::min(value, gain);
        value = std::floor(gain * grid) / grid;
    }
}

/// The sum of `2 * radius + 1` values around each one, the first and the last standing for all beyond the
/// ends.
std::vector<double> sliding_sum(const std::vector<double>& values, std::size_t radius) {
    const auto last = static_cast<std::ptrdiff_t>(values.size()) - 1;
    const auto at = [&](std::ptrdiff_t i) {
        return values[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, last))];
    };
    const auto reach = static_cast<std::ptrdiff_t>(radius);
    double sum = 0.0;
    for (std::ptrdiff_t i = -reach; i < reach; ++i) sum += at(i);
    std::vector<double> result(values.size());
    for (std::ptrdiff_t i = 0; i <= last; ++i) {
        sum += at(i + reach);
        result[static_cast<std::size_t>(i)] = sum;
        sum -= at(i - reach);
    }
    return result;
}

}  // namespace

std::vector<double> gain_curve(const std::vector<double>& needed, const GainBallistics& ballistics) {
    if (needed.empty()) return {};
    // Two averages over `radius` on either side draw an S, 4 × `radius` long, around each step.
    const std::size_t radius = ballistics.look_ahead / 4;
    std::vector<double> gains = sliding_minimum(needed, 2 * radius + ballistics.hold);
    release(gains, ballistics.release);
    const double width = static_cast<double>(2 * radius + 1);
    gains = sliding_sum(sliding_sum(gains, radius), radius);
    for (double& gain : gains) gain /= width * width;
    return gains;
}

std::size_t gain_falls_before(const GainBallistics& ballistics) {
    // The minimum and the two averages.
    return ballistics.look_ahead + ballistics.hold + 1;
}

std::size_t gain_recovers_after(double dip, const GainBallistics& ballistics) {
    // Rounding down slows the way back by less than a tenth.
    const double constants = std::log(std::max(1.0, (1.0 - dip) / as_good_as_none));
    return gain_falls_before(ballistics) + static_cast<std::size_t>(1.1 * constants * ballistics.release) + 1;
}

}  // namespace audio_edition
