// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>

#include "master/gain_curve.h"
#include "master/master.h"
#include "master/true_peak.h"

namespace audio_edition {
namespace {

constexpr double full_scale = 32768.0;
constexpr std::size_t block = 64;
static_assert(block >= TruePeak::reach);

/// Between two gains the product with the sound can rise a little above what either bears. What is left after
/// a few rounds is below a hundredth of a decibel.
constexpr int rounds = 4;
constexpr double tolerance = 1.001;

/// Rounded to 24 bits, so that a last bit that the C library chooses by processor cannot reach the sound.
double amplitude(Decibels level) {
    return std::round(std::ldexp(std::pow(10.0, level.value / 20.0), 24)) * std::ldexp(1.0, -24);
}

/// Sound at full precision between two stretches of silence as long as the interpolator reaches.
class Signal {
  public:
    Signal(const std::vector<std::int16_t>& samples, double factor)
        : padded_(samples.size() + 2 * TruePeak::reach, 0.0) {
        const std::span<double> to = sound();
        std::transform(samples.begin(), samples.end(), to.begin(), [&](auto s) { return s * factor; });
    }

    [[nodiscard]] std::span<double> sound() {
        return std::span(padded_).subspan(TruePeak::reach, padded_.size() - 2 * TruePeak::reach);
    }

    /// The gain that each sample can bear; empty when all can bear 1.
    [[nodiscard]] std::vector<double> bearable(double ceiling) const;

  private:
    [[nodiscard]] std::vector<bool> loud_blocks(double ceiling) const;

    std::vector<double> padded_;
};

/// Which blocks may hide a peak above `ceiling`, by a look at their samples alone.
std::vector<bool> Signal::loud_blocks(double ceiling) const {
    const double quiet = ceiling / TruePeak::bound();
    std::vector<bool> loud((padded_.size() + block - 1) / block + 1);
    for (std::size_t i = 0; i < padded_.size(); ++i) {
        if (std::abs(padded_[i]) <= quiet) continue;
        const std::size_t from = i - std::min<std::size_t>(i, TruePeak::reach);
        loud[from / block] = loud[(i + TruePeak::reach) / block] = true;
    }
    return loud;
}

std::vector<double> Signal::bearable(double ceiling) const {
    constexpr std::size_t taps = 2 * TruePeak::reach;
    const std::size_t length = padded_.size() - taps;
    const std::vector<bool> loud = loud_blocks(ceiling);
    std::vector<double> gains;
    for (std::size_t first = 0; first + taps <= padded_.size(); ++first) {
        const std::size_t centre = first + TruePeak::reach - 1;
        if (!loud[centre / block]) continue;
        const double peak = TruePeak::at(std::span(padded_).subspan(first).first<taps>());
        if (peak <= ceiling * tolerance) continue;
        if (gains.empty()) gains.assign(length, 1.0);
        // The peak lies between `centre` and the next: both have to come down.
        for (const std::size_t at : {centre, centre + 1}) {
            const std::size_t sample =
                std::clamp<std::size_t>(at, TruePeak::reach, TruePeak::reach + length - 1);
            double& gain = gains[sample - TruePeak::reach];
            gain = std::min(gain, ceiling / peak);
        }
    }
    return gains;
}

GainBallistics ballistics_at(SampleRate rate) {
    return {.look_ahead = static_cast<std::size_t>(rate.hertz / 200),  // 5 ms
            .hold = TruePeak::reach,
            .release = rate.hertz * 0.07};
}

void limit(Signal& signal, double ceiling, SampleRate rate) {
    for (int round = 0; round < rounds; ++round) {
        const std::vector<double> bearable = signal.bearable(ceiling);
        if (bearable.empty()) return;
        const std::vector<double> curve = gain_curve(bearable, ballistics_at(rate));
        const std::span<double> sound = signal.sound();
        for (std::size_t i = 0; i < sound.size(); ++i) sound[i] *= curve[i];
    }
}

std::int16_t rounded(double sample) {
    return static_cast<std::int16_t>(std::clamp(std::floor(sample + 0.5), -32768.0, 32767.0));
}

}  // namespace

void apply(Pcm& pcm, Decibels gain, Decibels ceiling) {
    assert(std::isfinite(gain.value) && ceiling.value <= 0.0);
    Signal signal(pcm.samples, amplitude(gain));
    limit(signal, amplitude(ceiling) * full_scale, pcm.rate);
    const std::span<double> sound = signal.sound();
    std::transform(sound.begin(), sound.end(), pcm.samples.begin(), rounded);
}

}  // namespace audio_edition
