// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include "master/loudness_meter.h"
#include "master/master.h"

namespace audio_edition {

Loudness measure(const Pcm& pcm) {
    if (pcm.samples.empty()) {
        return {Lufs{-std::numeric_limits<double>::infinity()},
                Decibels{-std::numeric_limits<double>::infinity()}};
    }
    LoudnessMeter meter(pcm.rate);
    meter.add(pcm.samples);
    return meter.finish();
}

Decibels choose_gain(Lufs measured, const LoudnessTarget& target) {
    if (!std::isfinite(measured.value)) return {0.0};
    return {target.integrated.value - measured.value};
}

Decibels calibrate_gain(const Pcm& passage, const LoudnessTarget& target) {
    constexpr double close_enough = 0.05;
    constexpr double most_made_up = 6.0;
    const Decibels unlimited = choose_gain(measure(passage).integrated, target);
    Decibels gain = unlimited;
    // The louder, the more the limiter takes: the last steps get smaller, and some targets are out of reach.
    for (int round = 0; round < 8; ++round) {
        Pcm mastered = passage;
        apply(mastered, gain, target.ceiling);
        const Decibels missing = choose_gain(measure(mastered).integrated, target);
        if (std::abs(missing.value) <= close_enough) break;
        gain.value = std::min(gain.value + missing.value, unlimited.value + most_made_up);
    }
    return gain;
}

}  // namespace audio_edition
