// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/spoken_symbols.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace audio_edition {
namespace {

constexpr float quiet = 0.001F;  ///< −60 dBFS
constexpr int fade_ms = 5;
constexpr int longest_ringing_ms = 150;
constexpr float gain = 0.5F;
constexpr std::size_t unknown_start = SIZE_MAX;

std::size_t in_samples(int milliseconds, int rate_hz) noexcept {
    return static_cast<std::size_t>(milliseconds) * static_cast<std::size_t>(rate_hz) / 1000;
}

std::int16_t to_16_bits(float sample) noexcept {
    constexpr float full_scale = 32767;
    if (!std::isfinite(sample)) return 0;
    return static_cast<std::int16_t>(std::lrint(std::clamp(sample * gain, -1.0F, 1.0F) * full_scale));
}

/// Rises over the beginning, falls over the end.
float fade_at(std::size_t sample, std::size_t length, std::size_t fade) noexcept {
    const std::size_t edge = std::min(sample, length - 1 - sample);
    if (edge >= fade) return 1;
    return static_cast<float>(edge) / static_cast<float>(fade);
}

}  // namespace

bool is_consistent(const ModelSound& sound) noexcept {
    if (sound.durations.size() != sound.symbols.size()) return false;
    std::int64_t sum = 0;
    const auto most = static_cast<std::int64_t>(sound.samples.size());
    for (const std::int64_t duration : sound.durations) {
        if (duration < 0 || duration > most) return false;
        sum += duration;
    }
    return sum * sound.step == most;
}

SpokenPart cut_part(const ModelSound& sound, std::size_t first, std::size_t last,
                    std::span<const std::size_t> tokens) {
    const auto samples_of = [&](std::size_t symbol) {
        return static_cast<std::size_t>(sound.durations[symbol]) * static_cast<std::size_t>(sound.step);
    };
    std::size_t from = 0;
    for (std::size_t symbol = 0; symbol < first; ++symbol) from += samples_of(symbol);
    std::vector<std::size_t> starts(tokens.size(), unknown_start);
    std::size_t to = from;
    std::size_t speech_begin = unknown_start;
    std::size_t speech_end = from;
    for (std::size_t symbol = first; symbol < last; ++symbol) {
        const std::size_t begin = std::exchange(to, to + samples_of(symbol));
        const std::size_t token = sound.symbols[symbol].token;
        if (token == SpokenSymbol::silence) continue;
        speech_begin = std::min(speech_begin, begin);
        speech_end = to;
        const auto found = std::ranges::lower_bound(tokens, token);
        if (found == tokens.end() || *found != token) continue;
        std::size_t& start = starts[static_cast<std::size_t>(found - tokens.begin())];
        start = std::min(start, begin);
    }
    if (speech_begin == unknown_start)
        return {{}, std::vector<std::int64_t>(tokens.size(), SpokenPart::elsewhere)};

    const auto loud = [&](std::size_t sample) { return std::abs(sound.samples[sample]) > quiet; };
    std::size_t stop = std::min(to, speech_end + in_samples(longest_ringing_ms, sound.rate_hz));
    while (stop > speech_begin && !loud(stop - 1)) --stop;
    std::size_t start = speech_begin;
    while (start < stop && !loud(start)) ++start;
    const std::size_t fade = in_samples(fade_ms, sound.rate_hz);
    start -= std::min(start - from, fade);
    stop = std::min(to, stop + fade);

    SpokenPart part;
    for (std::size_t sample = start; sample < stop; ++sample)
        part.samples.push_back(
            to_16_bits(sound.samples[sample] * fade_at(sample - start, stop - start, fade)));
    for (const std::size_t at : starts) {
        part.starts.push_back(at == unknown_start
                                  ? SpokenPart::elsewhere
                                  : static_cast<std::int64_t>(std::clamp(at, start, stop) - start));
    }
    return part;
}

void join(SpokenPart& part, SpokenPart more, std::size_t pause) {
    if (!part.samples.empty() && !more.samples.empty()) part.samples.resize(part.samples.size() + pause);
    const auto begin = static_cast<std::int64_t>(part.samples.size());
    part.samples.insert(part.samples.end(), more.samples.begin(), more.samples.end());
    part.starts.resize(more.starts.size(), SpokenPart::elsewhere);
    for (std::size_t i = 0; i < more.starts.size(); ++i) {
        if (part.starts[i] == SpokenPart::elsewhere && more.starts[i] != SpokenPart::elsewhere)
            part.starts[i] = begin + more.starts[i];
    }
}

void place_unheard(SpokenPart& part) {
    auto next = static_cast<std::int64_t>(part.samples.size());
    for (auto start = part.starts.rbegin(); start != part.starts.rend(); ++start) {
        if (*start == SpokenPart::elsewhere) *start = next;
        next = *start;
    }
}

bool is_plausible(std::size_t phonemes, std::size_t samples, int rate_hz, double slowness) noexcept {
    constexpr double shortest_ms = 15;
    constexpr double longest_ms = 300;
    constexpr double grace_ms = 1000;
    const double milliseconds = 1000.0 * static_cast<double>(samples) / rate_hz;
    const double count = static_cast<double>(phonemes) * slowness;
    return milliseconds >= count * shortest_ms && milliseconds <= count * longest_ms + grace_ms * slowness;
}

}  // namespace audio_edition
