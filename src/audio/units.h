// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace audio_edition {

/// A count of sample frames at some rate; every time in an edition is counted in these.
/// (libsndfile's word: one frame is one sample of each channel. An MP3 frame is always called an MP3 frame.)
struct Frames {
    std::int64_t count = 0;

    friend constexpr auto operator<=>(Frames, Frames) noexcept = default;
    friend constexpr Frames operator+(Frames a, Frames b) noexcept { return {a.count + b.count}; }
    friend constexpr Frames operator-(Frames a, Frames b) noexcept { return {a.count - b.count}; }
    constexpr Frames& operator+=(Frames other) noexcept {
        count += other.count;
        return *this;
    }
};

struct SampleRate {
    int hertz = 22050;
    friend constexpr auto operator<=>(SampleRate, SampleRate) noexcept = default;
};

struct Milliseconds {
    std::int64_t count = 0;
    friend constexpr auto operator<=>(Milliseconds, Milliseconds) noexcept = default;
    friend constexpr Milliseconds operator+(Milliseconds a, Milliseconds b) noexcept {
        return {a.count + b.count};
    }
};

/// A ratio of amplitudes: +6.02 dB doubles.
struct Decibels {
    double value = 0.0;
    friend constexpr auto operator<=>(Decibels, Decibels) noexcept = default;
};

/// Integrated loudness, EBU R 128. Mono reads 3.01 LU below the same signal on two channels.
struct Lufs {
    double value = 0.0;
    friend constexpr auto operator<=>(Lufs, Lufs) noexcept = default;
};

/// Rounded down: a time in a published file never lies after the sample it names.
[[nodiscard]] constexpr Milliseconds to_milliseconds(Frames frames, SampleRate rate) noexcept {
    return {frames.count * 1000 / rate.hertz};
}
/// Rounded to the nearest frame.
[[nodiscard]] constexpr Frames to_frames(Milliseconds ms, SampleRate rate) noexcept {
    return {(ms.count * rate.hertz + 500) / 1000};
}

}  // namespace audio_edition
