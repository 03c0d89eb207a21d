// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/progress/progress_views.h"
#include "cli/progress/step_name.h"
#include "cli/rough_time.h"

namespace audio_edition {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t width = 30;
constexpr std::chrono::milliseconds between_bars{100};

std::string bar(std::size_t done, std::size_t total) {
    const std::size_t filled = total == 0 ? 0 : done * width / total;
    return "[" + std::string(filled, '#') + std::string(width - filled, '.') + "]";
}

/// As if the rest went as fast as what is done.
std::chrono::milliseconds time_left(Clock::duration spent, std::size_t done, std::size_t total) {
    const auto left = spent * static_cast<std::int64_t>(total - done) / static_cast<std::int64_t>(done);
    return std::chrono::duration_cast<std::chrono::milliseconds>(left);
}

}  // namespace

void ProgressBar::started(BuildStep step) {
    began_ = Clock::now();
    drawn_ = {};
    console_.status(before_ + std::string(name_of(step)) + " …");
}

void ProgressBar::expected(std::chrono::milliseconds time) {
    console_.line("audio-edition: " + before_ + "this will take " + rough_time(time));
}

void ProgressBar::spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) {
    const Clock::time_point now = Clock::now();
    if (done == 0 || (done < total && now - drawn_ < between_bars)) return;
    drawn_ = now;
    console_.status(before_ + "speaking " + bar(done, total) + " " + std::to_string(done * 100 / total) +
                    " %, " + clock_time(audio) + " of sound, " +
                    clock_time(time_left(now - began_, done, total)) + " left");
}

}  // namespace audio_edition
