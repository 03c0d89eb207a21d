// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/spoken_symbols.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace audio_edition {
namespace {

constexpr float quiet = 0.001F;  ///< −60 dBFS
constexpr int fade_ms = 5;
constexpr int longest_ringing_ms = 150;
constexpr int longest_closure_ms = 120;  ///< of a plosive
constexpr int earliest_onset_ms = 50;
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

/// Samples, half-open.
struct Stretch {
    std::size_t begin = 0, end = 0;
};

/// Where symbols `first` to `last` stand in a model's sound, and their phonemes.
struct SymbolPlaces {
    Stretch all;
    std::optional<Stretch> first_phoneme;  ///< nothing where there is none
    Stretch last_phoneme;
    std::vector<std::size_t> starts;  ///< of the wanted tokens
};

SymbolPlaces places_of(const ModelSound& sound, std::size_t first, std::size_t last,
                       std::span<const std::size_t> tokens) {
    const auto samples_of = [&](std::size_t symbol) {
        return static_cast<std::size_t>(sound.durations[symbol]) * static_cast<std::size_t>(sound.step);
    };
    SymbolPlaces places;
    for (std::size_t symbol = 0; symbol < first; ++symbol) places.all.begin += samples_of(symbol);
    places.all.end = places.all.begin;
    places.starts.assign(tokens.size(), unknown_start);
    for (std::size_t symbol = first; symbol < last; ++symbol) {
        const std::size_t begin = std::exchange(places.all.end, places.all.end + samples_of(symbol));
        const std::size_t token = sound.symbols[symbol].token;
        if (token == SpokenSymbol::silence) continue;
        places.last_phoneme = {begin, places.all.end};
        if (!places.first_phoneme) places.first_phoneme = places.last_phoneme;
        const auto found = std::ranges::lower_bound(tokens, token);
        if (found == tokens.end() || *found != token) continue;
        std::size_t& start = places.starts[static_cast<std::size_t>(found - tokens.begin())];
        start = std::min(start, begin);
    }
    return places;
}

/// Finds where speech begins and ends in a model's sound: at the first long silence, looking outwards from a
/// phoneme. What comes after one is no part of it: a burst, or the beginning of the next sentence.
class SpeechEdges {
  public:
    explicit SpeechEdges(const ModelSound& sound) : sound_(sound) {}

    /// May lie before the symbols, where the first phoneme begins too early.
    [[nodiscard]] std::size_t begin(const SymbolPlaces& places) const {
        const std::size_t from = places.all.begin;
        const std::size_t least = from - std::min(from, in_samples(earliest_onset_ms, sound_.rate_hz));
        std::size_t begin = places.first_phoneme->end;
        std::size_t quiet_samples = 0;
        for (std::size_t at = begin; at > least; --at) {
            if (quiet_samples >= (at > from ? closure() : fade())) break;
            if (is_loud(at - 1)) {
                begin = at - 1;
                quiet_samples = 0;
            } else {
                ++quiet_samples;
            }
        }
        return begin;
    }

    [[nodiscard]] std::size_t end(const SymbolPlaces& places, std::size_t begin) const {
        const std::size_t most = std::min(
            places.all.end, places.last_phoneme.end + in_samples(longest_ringing_ms, sound_.rate_hz));
        std::size_t end = std::max(begin, places.last_phoneme.begin);
        std::size_t quiet_samples = 0;
        for (std::size_t at = end; at < most && quiet_samples < closure(); ++at) {
            quiet_samples = is_loud(at) ? 0 : quiet_samples + 1;
            if (quiet_samples == 0) end = at + 1;
        }
        while (end > begin && !is_loud(end - 1)) --end;
        return end;
    }

    [[nodiscard]] std::size_t fade() const { return in_samples(fade_ms, sound_.rate_hz); }

  private:
    [[nodiscard]] std::size_t closure() const { return in_samples(longest_closure_ms, sound_.rate_hz); }
    [[nodiscard]] bool is_loud(std::size_t sample) const { return std::abs(sound_.samples[sample]) > quiet; }

    const ModelSound& sound_;
};

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
    const SymbolPlaces places = places_of(sound, first, last, tokens);
    SpokenPart part;
    if (!places.first_phoneme) {
        part.starts.assign(tokens.size(), SpokenPart::elsewhere);
        return part;
    }
    const SpeechEdges edges(sound);
    const std::size_t speech = edges.begin(places);
    const std::size_t fade = edges.fade();
    const std::size_t stop = std::min(places.all.end, edges.end(places, speech) + fade);
    const std::size_t start = speech - std::min(speech - std::min(speech, places.all.begin), fade);
    for (std::size_t sample = start; sample < stop; ++sample)
        part.samples.push_back(
            to_16_bits(sound.samples[sample] * fade_at(sample - start, stop - start, fade)));
    const std::size_t lag = in_samples(sound.lag_ms, sound.rate_hz);
    std::size_t before = start;
    for (const std::size_t at : places.starts) {
        if (at == unknown_start) {
            part.starts.push_back(SpokenPart::elsewhere);
            continue;
        }
        const std::size_t heard = at == places.first_phoneme->begin ? speech : at - std::min(at, lag);
        before = std::clamp(heard, before, std::max(before, stop));
        part.starts.push_back(static_cast<std::int64_t>(before - start));
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
