// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/unit_shape.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

constexpr Milliseconds least_lead{100};
constexpr int audible = 33;  // -60 dBFS

bool is_audible(std::int16_t sample) {
    return std::abs(static_cast<int>(sample)) >= audible;
}

std::int64_t rounded_up(std::int64_t count, std::int64_t unit) {
    return (count + unit - 1) / unit * unit;
}

}  // namespace

UnitShape shape_unit(Pcm& pcm) {
    const std::int64_t grid = mp3_frame_length(pcm.rate).count;
    std::vector<std::int16_t>& samples = pcm.samples;
    const auto first = std::find_if(samples.begin(), samples.end(), is_audible);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), is_audible).base();
    const bool silent = first == samples.end();

    const Frames lead{rounded_up(to_frames(least_lead, pcm.rate).count, grid)};
    UnitShape shape{
        .lead = lead,
        .speech_start = lead + Frames{silent ? 0 : first - samples.begin()},
        .speech_end = lead + Frames{silent ? samples.end() - samples.begin() : last - samples.begin()},
        .length = {rounded_up(lead.count + pcm.length().count, grid)}};
    samples.insert(samples.begin(), static_cast<std::size_t>(lead.count), 0);
    samples.resize(static_cast<std::size_t>(shape.length.count), 0);
    return shape;
}

namespace {

bool is_timeless(const TokenTime& time) {
    return time.start == time.end;
}

/// Tokens `first` to `last` (half-open) share what one of them has.
void share(std::vector<TokenTime>& times, std::size_t first, std::size_t last, const TokenTime whole) {
    const std::int64_t length = (whole.end - whole.start).count;
    const auto parts = static_cast<std::int64_t>(last - first);
    for (std::int64_t part = 0; part < parts; ++part) {
        TokenTime& time = times[first + static_cast<std::size_t>(part)];
        time.start = whole.start + Frames{length * part / parts};
        time.end = whole.start + Frames{length * (part + 1) / parts};
    }
}

/// Tokens without time share that of the word right before them, or else of the one behind.
void share_time(std::vector<TokenTime>& times) {
    for (std::size_t first = 0, last = 0; first < times.size(); first = last) {
        std::size_t word = first;
        while (word < times.size() && is_timeless(times[word])) ++word;
        if (word == times.size()) return;
        last = word + 1;
        while (last < times.size() && is_timeless(times[last]) && times[last].start == times[word].end)
            ++last;
        share(times, first, last, times[word]);
    }
}

}  // namespace

void find_ends(const Pcm& pcm, const UnitShape& shape, std::vector<TokenTime>& times) {
    Frames limit = shape.speech_end;
    for (auto time = times.rbegin(); time != times.rend(); ++time) {
        limit = std::max(limit, time->start);
        const auto begin = pcm.samples.begin() + time->start.count;
        const auto last =
            std::find_if(pcm.samples.rend() - limit.count, std::make_reverse_iterator(begin), is_audible);
        const bool silent = last.base() == begin;
        time->end = silent ? limit : Frames{last.base() - pcm.samples.begin()};
        limit = time->start;
    }
    share_time(times);
}

}  // namespace audio_edition
