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

constexpr double sample_full_scale = 32768.0;
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

using Samples = std::vector<std::int16_t>;

/// From one sample to another, half-open.
struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A sample that lies in a peak above the ceiling, and the gain that it can bear.
struct Dip {
    std::size_t sample = 0;
    double gain = 1.0;
};

/// Part of the sound at full precision, and on either side as much more as the interpolator reaches.
class Stretch {
  public:
    Stretch(const Samples& samples, Range range, double factor)
        : begin_(range.begin), padded_(range.end - range.begin + 2 * TruePeak::reach, 0.0) {
        const std::size_t before = std::min<std::size_t>(TruePeak::reach, range.begin);
        const std::size_t last = std::min(samples.size(), range.end + TruePeak::reach);
        auto to = padded_.begin() + static_cast<std::ptrdiff_t>(TruePeak::reach - before);
        for (std::size_t i = range.begin - before; i < last; ++i) *to++ = samples[i] * factor;
    }

    [[nodiscard]] std::span<double> sound() {
        return std::span(padded_).subspan(TruePeak::reach, padded_.size() - 2 * TruePeak::reach);
    }

    /// In their order; two of the same sample may follow each other.
    [[nodiscard]] std::vector<Dip> dips(double ceiling) const;

    /// The gain that each sample can bear; empty when all can bear 1.
    [[nodiscard]] std::vector<double> bearable(double ceiling) const;

  private:
    std::size_t begin_;
    std::vector<double> padded_;
};

std::vector<Dip> Stretch::dips(double ceiling) const {
    constexpr std::size_t taps = 2 * TruePeak::reach;
    const std::size_t length = padded_.size() - taps;
    const double quiet = ceiling / TruePeak::bound();
    std::vector<Dip> dips;
    std::size_t loud_until = 0;
    for (std::size_t i = 0; i + 1 < taps; ++i) {
        if (std::abs(padded_[i]) > quiet) loud_until = i + 1;
    }
    for (std::size_t first = 0; first + taps <= padded_.size(); ++first) {
        if (std::abs(padded_[first + taps - 1]) > quiet) loud_until = first + taps;
        if (first >= loud_until) continue;
        const double peak = TruePeak::at(std::span(padded_).subspan(first).first<taps>());
        if (peak <= ceiling * tolerance) continue;
        // The peak lies between this sample and the next: both have to come down.
        const std::size_t centre = first + TruePeak::reach - 1;
        for (const std::size_t at : {centre, centre + 1}) {
            const std::size_t sample =
                std::clamp<std::size_t>(at, TruePeak::reach, TruePeak::reach + length - 1) - TruePeak::reach;
            dips.push_back({begin_ + sample, ceiling / peak});
        }
    }
    return dips;
}

std::vector<double> Stretch::bearable(double ceiling) const {
    std::vector<double> gains;
    for (const Dip& dip : dips(ceiling)) {
        if (gains.empty()) gains.assign(padded_.size() - 2 * TruePeak::reach, 1.0);
        double& gain = gains[dip.sample - begin_];
        gain = std::min(gain, dip.gain);
    }
    return gains;
}

GainBallistics ballistics_at(SampleRate rate) {
    return {.look_ahead = static_cast<std::size_t>(rate.hertz / 200),  // 5 ms
            .hold = TruePeak::reach,
            .release = rate.hertz * 0.07};
}

/// The parts of the sound that may hide a peak above `ceiling`, by a look at their samples alone.
std::vector<Range> loud_ranges(const Samples& samples, double factor, double ceiling) {
    const auto quiet = static_cast<int>(std::min(32768.0, ceiling / TruePeak::bound() / factor));
    std::vector<Range> ranges;
    for (std::size_t at = 0; at < samples.size(); at += block) {
        const std::size_t end = std::min(samples.size(), at + block);
        int loudest = 0;
        for (std::size_t i = at; i < end; ++i) loudest = std::max(loudest, std::abs(int{samples[i]}));
        if (loudest < quiet) continue;
        const Range loud{at - std::min<std::size_t>(at, TruePeak::reach),
                         std::min(samples.size(), end + TruePeak::reach)};
        if (!ranges.empty() && ranges.back().end >= loud.begin) {
            ranges.back().end = loud.end;
        } else {
            ranges.push_back(loud);
        }
    }
    return ranges;
}

/// The parts of the sound in which the gain is not 1: from before a peak until the gain has recovered.
std::vector<Range> limited_ranges(const Samples& samples, double factor, double ceiling,
                                  const GainBallistics& ballistics) {
    std::vector<Range> ranges;
    for (const Range loud : loud_ranges(samples, factor, ceiling)) {
        for (const Dip& dip : Stretch(samples, loud, factor).dips(ceiling)) {
            const std::size_t before = gain_falls_before(ballistics);
            const Range range{
                dip.sample - std::min(dip.sample, before),
                std::min(samples.size(), dip.sample + gain_recovers_after(dip.gain, ballistics))};
            if (!ranges.empty() && ranges.back().end >= range.begin) {
                ranges.back().end = std::max(ranges.back().end, range.end);
            } else {
                ranges.push_back(range);
            }
        }
    }
    return ranges;
}

void limit(Stretch& stretch, double ceiling, const GainBallistics& ballistics) {
    for (int round = 0; round < rounds; ++round) {
        const std::vector<double> bearable = stretch.bearable(ceiling);
        if (bearable.empty()) return;
        const std::vector<double> curve = gain_curve(bearable, ballistics);
        const std::span<double> sound = stretch.sound();
        for (std::size_t i = 0; i < sound.size(); ++i) sound[i] *= curve[i];
    }
}

std::int16_t rounded(double sample) {
    return static_cast<std::int16_t>(std::clamp(std::floor(sample + 0.5), -32768.0, 32767.0));
}

}  // namespace

void apply(Pcm& pcm, Decibels gain, Decibels ceiling) {
    assert(std::isfinite(gain.value) && ceiling.value <= 0.0);
    const double factor = amplitude(gain);
    const double most = amplitude(ceiling) * sample_full_scale;
    const GainBallistics ballistics = ballistics_at(pcm.rate);
    const std::vector<Range> limited = limited_ranges(pcm.samples, factor, most, ballistics);
    std::vector<Stretch> stretches;
    for (const Range range : limited) {
        stretches.emplace_back(pcm.samples, range, factor);
        limit(stretches.back(), most, ballistics);
    }
    for (std::int16_t& sample : pcm.samples) sample = rounded(sample * factor);
    for (std::size_t i = 0; i < limited.size(); ++i) {
        std::ranges::transform(stretches[i].sound(),
                               pcm.samples.begin() + static_cast<std::ptrdiff_t>(limited[i].begin), rounded);
    }
}

}  // namespace audio_edition
