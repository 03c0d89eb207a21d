// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clock_time.h"

namespace audio_edition {
namespace {

std::string two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::string clock_time(std::chrono::milliseconds time) {
    const std::int64_t seconds = time.count() / 1000;
    const std::int64_t minutes = seconds / 60;
    const std::string end = two_digits(seconds % 60);
    if (minutes < 60) return std::to_string(minutes) + ":" + end;
    return std::to_string(minutes / 60) + ":" + two_digits(minutes % 60) + ":" + end;
}

}  // namespace audio_edition
