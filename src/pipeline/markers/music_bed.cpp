// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/markers/music_bed.h"

#include <algorithm>
#include <cmath>

#include "pipeline/markers/marker_sound.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

constexpr Milliseconds longest_music{600'000};
constexpr Milliseconds alone{2000};
constexpr Milliseconds fading{2000};
constexpr Milliseconds ducking{400};
constexpr double music_softer = 4.0;  // LU
constexpr double ducked_gain = 0.2;   // -14 dB

std::int64_t whole_mp3_frames(Milliseconds time, SampleRate rate) {
    const std::int64_t frame = mp3_frame_length(rate).count;
    return (to_frames(time, rate).count + frame - 1) / frame * frame;
}

/// How loud the music is `at` samples from its start: 1 alone, `ducked_gain` under speech, 0 at its end.
class DuckingCurve {
  public:
    DuckingCurve(std::int64_t speech_start, std::int64_t speech_end, std::int64_t end, SampleRate rate)
        : start_(speech_start), speech_end_(speech_end), end_(end), duck_(to_frames(ducking, rate).count) {}

    [[nodiscard]] double at(std::int64_t sample) const {
        if (sample >= speech_end_) return ducked_gain * eased(sample, end_, speech_end_);
        return ducked_gain + (1.0 - ducked_gain) * eased(sample, start_, start_ - duck_);
    }

  private:
    /// 1 up to `one`, 0 from `zero` on, a half cosine between.
    static double eased(std::int64_t sample, std::int64_t zero, std::int64_t one) {
        const double way =
            std::clamp(static_cast<double>(sample - one) / static_cast<double>(zero - one), 0.0, 1.0);
        return 0.5 * (1.0 + std::cos(way * 3.141592653589793));
    }

    std::int64_t start_, speech_end_, end_, duck_;
};

}  // namespace

MusicBed::MusicBed(const std::filesystem::path& path, SampleRate rate, const LoudnessTarget& target)
    : music_(read_marker_sound(path, rate, {target.integrated.value - music_softer}, longest_music)) {}

void MusicBed::lay_under(Pcm& unit, UnitShape& shape, std::vector<TokenTime>& times) const {
    const std::int64_t before = whole_mp3_frames(alone, unit.rate);
    const std::int64_t behind = whole_mp3_frames(fading, unit.rate);
    const std::int64_t from = shape.lead.count;
    auto& samples = unit.samples;
    samples.insert(samples.begin() + from, static_cast<std::size_t>(before), 0);
    samples.resize(samples.size() + static_cast<std::size_t>(behind), 0);

    const std::int64_t end = shape.length.count + before + behind;
    const DuckingCurve curve(shape.speech_start.count + before - from, shape.speech_end.count + before - from,
                             end - from, unit.rate);
    const std::int64_t length = std::min(end - from, music_.length().count);
    for (std::int64_t i = 0; i < length; ++i) {
        std::int16_t& sample = samples[static_cast<std::size_t>(from + i)];
        const double mixed = sample + music_.samples[static_cast<std::size_t>(i)] * curve.at(i);
        sample = static_cast<std::int16_t>(std::clamp(std::lround(mixed), -32768L, 32767L));
    }
    for (TokenTime& time : times) {
        time.start += Frames{before};
        time.end += Frames{before};
    }
    shape.speech_end = {std::max(shape.speech_end.count + before, from + length)};
    shape.speech_start = shape.lead;
    shape.lead += Frames{before};
    shape.length = {end};
}

}  // namespace audio_edition
