// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/token_ends.h"

#include <algorithm>
#include <iterator>

#include "publish/timeline/audible.h"

namespace audio_edition {
namespace {

bool is_timeless(const TokenTime& time) {
    return time.start == time.end;
}

/// They share what one of them has.
void share(std::span<TokenTime> times, const TokenTime whole) {
    const std::int64_t length = (whole.end - whole.start).count;
    const auto parts = static_cast<std::int64_t>(times.size());
    for (std::int64_t part = 0; part < parts; ++part) {
        TokenTime& time = times[static_cast<std::size_t>(part)];
        time.start = whole.start + Frames{length * part / parts};
        time.end = whole.start + Frames{length * (part + 1) / parts};
    }
}

/// Of one sentence.
void share_time(std::span<TokenTime> times) {
    const auto timeless_from = [times](std::size_t at) {
        return static_cast<std::size_t>(
            std::find_if_not(times.begin() + static_cast<std::ptrdiff_t>(at), times.end(), is_timeless) -
            times.begin());
    };
    std::size_t first = 0;
    for (std::size_t word = timeless_from(0); word < times.size();) {
        const std::size_t next = timeless_from(word + 1);
        share(times.subspan(first, next - first), times[word]);
        first = word = next;
    }
}

}  // namespace

void find_ends(const Pcm& pcm, const UnitShape& shape, std::span<const Utterance> sentences,
               std::vector<TokenTime>& times) {
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
    auto begin = times.begin();
    for (const Utterance& sentence : sentences) {
        const auto end = std::find_if(
            begin, times.end(), [&sentence](const TokenTime& time) { return time.token >= sentence.last; });
        share_time({begin, end});
        begin = end;
    }
}

}  // namespace audio_edition
