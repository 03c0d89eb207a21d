// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "audio/units.h"
#include "pipeline/delivery/delivery_profile.h"

namespace audio_edition {

/// How loud a section is as a file, with every silence in it.
struct SectionLevel {
    double energy = 0;  ///< sum of the squares of its samples, full scale 1
    Frames length;

    [[nodiscard]] Decibels rms() const;  ///< dBFS; -96.3 at least
    SectionLevel& operator+=(const SectionLevel& other) noexcept {
        energy += other.energy;
        length += other.length;
        return *this;
    }
};

/// What each section gets besides the gain of its voice, so that every file measures within `rms`.
///
/// All of an edition together is brought to the middle of `rms`, in steps of half a decibel: an edit
/// elsewhere seldom changes it. Only a section that would still be outside, since it is mostly silence, is
/// moved by itself, just inside.
///
///     limits -23 to -18, sections of -22.4, -22.1 and, a short one, -25.8 dBFS; together -22.3
///     gains       +2.0, +2.0, +3.5            which gives -20.4, -20.1 and -22.3 dBFS
///
/// `measure` gives the sections' levels with the gains it is given. It is asked again, a few times at most,
/// where a limiter takes part of the gain away. Empty where the levels are right as they are.
[[nodiscard]] std::vector<Decibels> choose_section_gains(
    const Limits& rms,
    const std::function<std::vector<SectionLevel>(const std::vector<Decibels>& gains)>& measure);

}  // namespace audio_edition
