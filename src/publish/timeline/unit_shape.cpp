// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/timeline/unit_shape.h"

#include <algorithm>

#include "publish/mp3/encode.h"
#include "publish/timeline/audible.h"

namespace audio_edition {
namespace {

std::int64_t rounded_up(std::int64_t count, std::int64_t unit) {
    return (count + unit - 1) / unit * unit;
}

}  // namespace

UnitShape shape_unit(Pcm& pcm, Milliseconds least) {
    const std::int64_t grid = mp3_frame_length(pcm.rate).count;
    std::vector<std::int16_t>& samples = pcm.samples;
    const auto first = std::find_if(samples.begin(), samples.end(), is_audible);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), is_audible).base();
    const bool silent = first == samples.end();

    const Frames lead{rounded_up(to_frames(least, pcm.rate).count, grid)};
    UnitShape shape{
        .lead = lead,
        .speech_start = lead + Frames{silent ? 0 : first - samples.begin()},
        .speech_end = lead + Frames{silent ? samples.end() - samples.begin() : last - samples.begin()},
        .length = {rounded_up(lead.count + pcm.length().count, grid)}};
    samples.insert(samples.begin(), static_cast<std::size_t>(lead.count), 0);
    samples.resize(static_cast<std::size_t>(shape.length.count), 0);
    return shape;
}

}  // namespace audio_edition
