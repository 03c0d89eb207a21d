// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress/batch_progress.h"

#include <algorithm>
#include <cstdio>
#include <string>

#include "cli/batch/batch_events.h"
#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"

namespace audio_edition {
namespace {

constexpr std::chrono::milliseconds between_drawings{200};
constexpr std::chrono::seconds between_lines{10};
constexpr std::size_t most_listed = 100;

/// "3.2 a minute"
std::string rate(std::size_t made, std::chrono::duration<double> spent) {
    const double a_second = static_cast<double>(made) / spent.count();
    char text[32];
    std::snprintf(text, sizeof text, "%.1f a %s", a_second < 1 ? 60 * a_second : a_second,
                  a_second < 1 ? "minute" : "second");
    return text;
}

/// As if the rest of the bytes took as long as those that are done.
std::chrono::milliseconds time_left(const BatchCounts& counts, std::chrono::duration<double> spent) {
    const auto done = static_cast<double>(counts.bytes - counts.bytes_left);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        spent * (static_cast<double>(counts.bytes_left) / done));
}

}  // namespace

void BatchProgress::settled(const DocumentReport& report, const BatchCounts&) {
    if (report.state != DocumentState::done && ++failed_ <= most_listed)
        failures_.push_back(failure_line(report));
    if (form_ == BatchForm::table) {
        console_.clear_status();  // which is drawn again at once
        output_.write(batch_row(report));
    } else {
        output_.line(batch_event(report));
    }
    output_.flush();
}

void BatchProgress::list_failures() const {
    if (voice_ == BatchVoice::quiet) return;
    std::vector<std::string> sorted = failures_;
    std::ranges::sort(sorted);
    for (const std::string& failure : sorted) console_.line("audio-edition: " + failure);
    if (failed_ > failures_.size())
        console_.line("audio-edition: and " + grouped(failed_ - failures_.size()) +
                      " more without an edition");
}

void BatchProgress::waiting(const BatchCounts& counts) {
    const auto now = Clock::now();
    const auto pause = console_.is_terminal() ? between_drawings : Clock::duration(between_lines);
    if (voice_ == BatchVoice::quiet || now - shown_ < pause) return;
    shown_ = now;
    std::string text = batch_summary(counts);
    // Less than a tenth says nothing of the rest: short documents of a batch that has a book in it.
    if ((counts.bytes - counts.bytes_left) * 10 >= counts.bytes && counts.bytes_left < counts.bytes) {
        text += ", " + rate(counts.made, now - began_) + ", " + clock_time(time_left(counts, now - began_)) +
                " to go";
    }
    if (console_.is_terminal()) {
        console_.status(text);
    } else {
        console_.line("audio-edition: " + text);
    }
}

}  // namespace audio_edition
