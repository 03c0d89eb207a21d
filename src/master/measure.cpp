// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <new>

#include <ebur128.h>

#include "base/error.h"
#include "master/master.h"

namespace audio_edition {
namespace {

struct MeterCloser {
    void operator()(ebur128_state* meter) const noexcept { ebur128_destroy(&meter); }
};
using Meter = std::unique_ptr<ebur128_state, MeterCloser>;

/// A single channel weighs 1, as the left of two does. EBUR128_DUAL_MONO would count it twice and read 3.01
/// LU more.
Meter mono_meter(SampleRate rate) {
    Meter meter(
        ebur128_init(1, static_cast<unsigned long>(rate.hertz), EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    if (!meter) throw std::bad_alloc();
    return meter;
}

}  // namespace

Loudness measure(const Pcm& pcm) {
    Loudness loudness{Lufs{-std::numeric_limits<double>::infinity()},
                      Decibels{-std::numeric_limits<double>::infinity()}};
    if (pcm.samples.empty()) return loudness;
    const Meter meter = mono_meter(pcm.rate);
    if (ebur128_add_frames_short(meter.get(), pcm.samples.data(), pcm.samples.size()) != EBUR128_SUCCESS) {
        throw std::bad_alloc();
    }
    double peak = 0.0;
    ebur128_loudness_global(meter.get(), &loudness.integrated.value);
    ebur128_true_peak(meter.get(), 0, &peak);
    loudness.true_peak.value = 20.0 * std::log10(peak);
    return loudness;
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
