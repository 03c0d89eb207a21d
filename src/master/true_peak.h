// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace audio_edition {

/// The true-peak estimate of ITU-R BS.1770-4, annex 2: sound 4 times oversampled by a windowed sinc (49
/// points, Hann), which is what EBU R 128 meters use. Between samples it may read up to 0.7 dB less than the
/// analogue peak near half the rate.
struct TruePeak {
    /// Samples on either side of a sample that have a say in what lies between it and the next.
    static constexpr int reach = 6;

    /// The largest magnitude from a sample up to, not including, the next one. `around` holds `2 * reach`
    /// samples: the sample itself is `around[reach - 1]`.
    [[nodiscard]] static double at(std::span<const double, 2 * reach> around) noexcept;

    /// No estimate is more than this many times the largest sample it is made from (about 1.9, or 5.6 dB).
    [[nodiscard]] static double bound() noexcept;
};

}  // namespace audio_edition
