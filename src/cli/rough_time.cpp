// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rough_time.h"

#include <algorithm>
#include <cmath>

namespace audio_edition {

std::string rough_time(std::chrono::milliseconds time) {
    constexpr long most_minutes = 100;
    constexpr long most_halves = 20;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(time).count();
    const long rounded = std::max(std::lround(minutes), 1L);
    if (rounded < most_minutes)
        return "about " + std::to_string(rounded) + (rounded == 1 ? " minute" : " minutes");
    const long halves = std::lround(minutes / 30);
    if (halves >= most_halves) return "about " + std::to_string(std::lround(minutes / 60)) + " hours";
    return "about " + std::to_string(halves / 2) + (halves % 2 == 0 ? " hours" : ".5 hours");
}

}  // namespace audio_edition
