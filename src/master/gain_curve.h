// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace audio_edition {

/// How a limiter moves from one gain to another; all in samples.
struct GainBallistics {
    std::size_t look_ahead = 110;  ///< the gain takes this long to fall
    std::size_t hold = 6;          ///< and is down for this long on both sides of a peak
    double release = 1500.0;       ///< time constant of the way back up
};

/// The smooth curve under a jagged one.
///
/// `needed` is the gain that each sample can bear, 0 to 1. The curve is nowhere above it, equals it on a lone
/// dip and for `hold` around it, falls along an S over `look_ahead` before it and rises exponentially after
/// it:
///
///     needed   1  1   1   1   1   1   1  .5   1   1   1   1   1   1   1   1
///     curve    1  1 .94 .83 .67 .56 .50 .50 .50 .51 .55 .61 .68 .75 .81 .85
///
/// with look_ahead 4, hold 1 and release 4.
///
/// A gain that has come within 2^-10 of 1 (0.008 dB) is 1 from there on.
///
/// Gains are rounded down to multiples of 2^-24 before they are averaged: the sums are exact, and do not
/// drift.
[[nodiscard]] std::vector<double> gain_curve(const std::vector<double>& needed,
                                             const GainBallistics& ballistics);

/// Samples before a dip in which the curve is already below 1, and after it until it is 1 again; at most so
/// many, so that the rest of the sound need not be looked at.
[[nodiscard]] std::size_t gain_falls_before(const GainBallistics& ballistics);
[[nodiscard]] std::size_t gain_recovers_after(double dip, const GainBallistics& ballistics);

}  // namespace audio_edition
