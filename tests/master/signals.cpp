// SPDX-License-Identifier: GPL-3.0-or-later
#include "master/signals.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

namespace audio_edition {
namespace {

constexpr double tau = 2.0 * std::numbers::pi;

Pcm from_function(SampleRate rate, std::size_t length, const std::function<double(std::size_t)>& value) {
    Pcm pcm{rate, std::vector<std::int16_t>(length)};
    for (std::size_t i = 0; i < length; ++i) {
        const double sample = std::round(value(i) * 32768.0);
        pcm.samples[i] = static_cast<std::int16_t>(std::clamp(sample, -32768.0, 32767.0));
    }
    return pcm;
}

}  // namespace

Pcm sine(double hertz, double amplitude, std::size_t length, double phase, SampleRate rate) {
    return from_function(rate, length, [=](std::size_t i) {
        return amplitude * std::sin(tau * hertz * static_cast<double>(i) / rate.hertz + phase);
    });
}

Pcm sweep(double from, double to, double amplitude, std::size_t length, SampleRate rate) {
    return from_function(rate, length, [=](std::size_t i) {
        const double time = static_cast<double>(i) / rate.hertz;
        const double rise = (to - from) * rate.hertz / static_cast<double>(length);
        return amplitude * std::sin(tau * (from * time + rise * time * time / 2.0));
    });
}

Pcm square(std::size_t half_period, double amplitude, std::size_t length) {
    return from_function({}, length,
                         [=](std::size_t i) { return i / half_period % 2 == 0 ? amplitude : -amplitude; });
}

Pcm impulses(std::size_t period, std::size_t length) {
    return from_function({}, length, [=](std::size_t i) { return i % period == period / 2 ? 1.0 : 0.0; });
}

Pcm noise(double amplitude, std::size_t length, unsigned seed) {
    std::mt19937 random(seed);
    return from_function({}, length,
                         [&](std::size_t) { return amplitude * (random() / 2147483648.0 - 1.0); });
}

Pcm faded(Pcm pcm) {
    const std::size_t length = static_cast<std::size_t>(pcm.rate.hertz) / 100;
    for (std::size_t i = 0; i < length; ++i) {
        const double gain =
            0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(i) / static_cast<double>(length));
        for (std::int16_t* sample : {&pcm.samples[i], &pcm.samples[pcm.samples.size() - 1 - i]}) {
            *sample = static_cast<std::int16_t>(*sample * gain);
        }
    }
    return pcm;
}

}  // namespace audio_edition
