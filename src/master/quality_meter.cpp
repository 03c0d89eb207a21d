// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/quality_meter.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <limits>

#include "master/loudness_meter.h"

namespace audio_edition {
namespace {

constexpr double smallest = 1.0 / 65536.0;   // -96.3 dBFS
constexpr double silent_below = 0.001;       // -60 dBFS
constexpr std::size_t slices_of_noise = 50;  // of 10 ms
constexpr int full_scale = 32767;
constexpr std::int64_t shortest_clip = 3;  // samples

Decibels level(double amplitude) {
    return {20.0 * std::log10(std::max(amplitude, smallest))};
}

}  // namespace

struct QualityMeter::State {
    explicit State(SampleRate rate) : meter(rate), slice_length(rate.hertz / 100) {}

    void add(std::int16_t sample);
    void end_slice();
    void end_clipping();

    LoudnessMeter meter;
    const std::int64_t slice_length;
    std::int64_t samples = 0;
    double energy = 0.0;
    int peak = 0;

    std::int64_t in_slice = 0;
    double slice_energy = 0.0;
    std::deque<double> recent;  ///< energies of the last half second
    double recent_energy = 0.0;
    double quietest = std::numeric_limits<double>::infinity();

    bool heard = false;
    std::int64_t silence = 0;  ///< since the last sound, in samples
    std::int64_t head = 0;
    std::int64_t longest_silence = 0;

    std::int64_t at_full_scale = 0;
    std::int64_t clipped = 0;
};

void QualityMeter::State::add(std::int16_t sample) {
    const double amplitude = sample / 32768.0;
    const int magnitude = std::abs(int{sample});
    ++samples;
    energy += amplitude * amplitude;
    peak = std::max(peak, magnitude);
    if (magnitude >= full_scale) {
        ++at_full_scale;
    } else {
        end_clipping();
    }
    slice_energy += amplitude * amplitude;
    if (++in_slice == slice_length) end_slice();
}

void QualityMeter::State::end_slice() {
    const bool sounding = std::sqrt(slice_energy / static_cast<double>(slice_length)) > silent_below;
    if (!sounding) {
        silence += slice_length;
    } else {
        if (heard) {
            longest_silence = std::max(longest_silence, silence);
        } else {
            head = silence;
        }
        heard = true;
        silence = 0;
    }
    recent.push_back(slice_energy);
    recent_energy += slice_energy;
    if (recent.size() > slices_of_noise) {
        recent_energy -= recent.front();
        recent.pop_front();
    }
    if (recent.size() == slices_of_noise) quietest = std::min(quietest, std::max(recent_energy, 0.0));
    slice_energy = 0.0;
    in_slice = 0;
}

void QualityMeter::State::end_clipping() {
    if (at_full_scale >= shortest_clip) clipped += at_full_scale;
    at_full_scale = 0;
}

QualityMeter::QualityMeter(SampleRate rate) : state_(std::make_unique<State>(rate)) {}
QualityMeter::~QualityMeter() = default;
QualityMeter::QualityMeter(QualityMeter&&) noexcept = default;
QualityMeter& QualityMeter::operator=(QualityMeter&&) noexcept = default;

void QualityMeter::add(std::span<const std::int16_t> samples) {
    if (samples.empty()) return;
    state_->meter.add(samples);
    for (const std::int16_t sample : samples) state_->add(sample);
}

QualityFigures QualityMeter::finish() {
    State& state = *state_;
    state.end_clipping();
    const std::int64_t rest = state.in_slice;
    const auto count = static_cast<double>(std::max<std::int64_t>(state.samples, 1));
    const double noise_samples = static_cast<double>(state.slice_length) * slices_of_noise;
    const double rms = std::sqrt(state.energy / count);
    QualityFigures figures;
    figures.length = {state.samples};
    figures.loudness = state.meter.finish();
    figures.sample_peak = level(state.peak / 32768.0);
    figures.rms = level(rms);
    figures.noise_floor =
        level(std::isfinite(state.quietest) ? std::sqrt(state.quietest / noise_samples) : rms);
    figures.head = {state.heard ? state.head : state.samples};
    figures.tail = {state.silence + rest};
    figures.longest_silence = {state.longest_silence};
    figures.clipped = state.clipped;
    return figures;
}

}  // namespace audio_edition
