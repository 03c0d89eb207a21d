// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace audio_edition {

/// How a limiter moves from one gain to another; all in samples.
struct GainBallistics {
    std::size_t look_ahead = 88;  ///< the gain starts to fall this long before the peak
    std::size_t hold = 6;         ///< and stays down this long on both sides of it
    double release = 1500.0;      ///< time constant of the way back up
};

/// The smooth curve under a jagged one.
///
/// `needed` is the gain that each sample can bear, 0 to 1. The curve is nowhere above it, equals it on a lone
/// dip and for `hold` around it, falls along an S over `look_ahead` before it and rises exponentially after
/// it:
///
///     needed   1 1 1 1 1 1 1 .5 1 1 1 1 1 1 1
///     curve    1 1 .9 .7 .5 .5 .5 .5 .5 .6 .7 .8 .8 .9 .9      (look_ahead 2, hold 1)
///
/// Gains are rounded down to multiples of 2^-24 before they are averaged: the sums are exact, and do not
/// drift.
[[nodiscard]] std::vector<double> gain_curve(const std::vector<double>& needed,
                                             const GainBallistics& ballistics);

}  // namespace audio_edition
