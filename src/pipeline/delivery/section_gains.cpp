// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/section_gains.h"

#include <algorithm>
#include <cmath>

namespace audio_edition {
namespace {

constexpr double lowest_level = -96.3;
constexpr double step = 0.5;    // dB
constexpr double margin = 0.5;  // dB, from a limit: what an encoder and a rounding can take
constexpr int most_measurements = 8;

double level(double energy, Frames length) {
    if (energy <= 0 || length.count <= 0) return lowest_level;
    return std::max(lowest_level, 10 * std::log10(energy / static_cast<double>(length.count)));
}

double together(const std::vector<SectionLevel>& sections) {
    SectionLevel all;
    for (const SectionLevel& section : sections) all += section;
    return all.rms().value;
}

double in_steps(double decibels) {
    return std::round(decibels / step) * step;
}

/// What brings a level of `found` just inside; 0 where it is.
double to_inside(double found, const Limits& limits) {
    const double least = limits.least + margin, most = limits.most - margin;
    if (found < least) return std::ceil((least - found) / step) * step;
    if (found > most) return std::floor((most - found) / step) * step;
    return 0;
}

}  // namespace

Decibels SectionLevel::rms() const {
    return {level(energy, length)};
}

std::vector<Decibels> choose_section_gains(
    const Limits& rms,
    const std::function<std::vector<SectionLevel>(const std::vector<Decibels>& gains)>& measure) {
    const double middle = (rms.least + rms.most) / 2;
    std::vector<Decibels> gains;
    for (int i = 0; i < most_measurements; ++i) {
        const std::vector<SectionLevel> found = measure(gains);
        gains.resize(found.size());
        const double shift = i == 0 ? in_steps(middle - together(found)) : 0;
        bool changed = shift != 0;
        for (std::size_t s = 0; s < found.size(); ++s) {
            if (found[s].energy <= 0) continue;
            const double change = shift + to_inside(found[s].rms().value + shift, rms);
            changed = changed || change != 0;
            gains[s].value += change;
        }
        if (!changed) break;
    }
    const bool none = std::ranges::all_of(gains, [](Decibels gain) { return gain.value == 0; });
    return none ? std::vector<Decibels>() : gains;
}

}  // namespace audio_edition
