// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/markers/marker_sound.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "audio/resample.h"
#include "audio/sound_file.h"
#include "base/error.h"
#include "master/master.h"

namespace audio_edition {
namespace {

constexpr int audible = 33;  // -60 dBFS
constexpr double highest_peak = -6.0;
constexpr Milliseconds fade{10};

bool is_audible(std::int16_t sample) {
    return std::abs(int{sample}) >= audible;
}

Pcm read_limited(const std::filesystem::path& path, Milliseconds longest) {
    constexpr std::int64_t highest_rate = 192'000;
    Pcm pcm;
    const auto most = static_cast<std::size_t>(longest.count * highest_rate / 1000);
    const auto refuse = [&] {
        throw Error{ErrorKind::broken_input, path.string(),
                    "is longer than " + std::to_string(longest.count / 1000) + " s; cut it"};
    };
    pcm.rate = read_sound_file(path, [&](std::span<const std::int16_t> piece) {
        pcm.samples.insert(pcm.samples.end(), piece.begin(), piece.end());
        if (pcm.samples.size() > most) refuse();
    });
    if (to_milliseconds(pcm.length(), pcm.rate) > longest) refuse();
    return pcm;
}

void trim(std::vector<std::int16_t>& samples) {
    samples.erase(std::find_if(samples.rbegin(), samples.rend(), is_audible).base(), samples.end());
    samples.erase(samples.begin(), std::ranges::find_if(samples, is_audible));
}

/// Repeated to three seconds, so that there is enough for the gates of EBU R 128.
Loudness loudness_of(const Pcm& pcm) {
    Pcm repeated = pcm;
    const auto enough = static_cast<std::size_t>(3 * pcm.rate.hertz);
    while (repeated.samples.size() < enough) {
        repeated.samples.insert(repeated.samples.end(), pcm.samples.begin(), pcm.samples.end());
    }
    return measure(repeated);
}

void fade_ends(Pcm& pcm) {
    const auto length = std::min<std::size_t>(static_cast<std::size_t>(to_frames(fade, pcm.rate).count),
                                              pcm.samples.size() / 2);
    for (std::size_t i = 0; i < length; ++i) {
        const double gain = static_cast<double>(i) / static_cast<double>(length);
        for (std::int16_t* sample : {&pcm.samples[i], &pcm.samples[pcm.samples.size() - 1 - i]}) {
            *sample = static_cast<std::int16_t>(std::lround(*sample * gain));
        }
    }
}

}  // namespace

Pcm read_marker_sound(const std::filesystem::path& path, SampleRate rate, Lufs loudness,
                      Milliseconds longest) {
    Pcm pcm = read_limited(path, longest);
    trim(pcm.samples);
    if (pcm.samples.empty()) {
        throw Error{ErrorKind::broken_input, path.string(), "is silent; name a sound that can be heard"};
    }
    pcm = resample(std::move(pcm), rate);
    const Loudness measured = loudness_of(pcm);
    const double wanted = choose_gain(measured.integrated, {loudness, {}}).value;
    const Decibels gain{std::min(wanted, highest_peak - measured.true_peak.value)};
    apply(pcm, gain, {-1.0});
    fade_ends(pcm);
    return pcm;
}

}  // namespace audio_edition
