// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "audio/units.h"
#include "audio_edition/audio_format.h"
#include "master/master.h"

namespace audio_edition {

/// From `least` to `most`, both included. What is not limited is left at its end of all numbers.
struct Limits {
    double least = -1e9;
    double most = 1e9;

    /// Whether anything is limited.
    [[nodiscard]] constexpr bool any() const noexcept { return least > -1e9 || most < 1e9; }
    [[nodiscard]] constexpr bool hold(double value) const noexcept { return value >= least && value <= most; }
};

/// What every clip must measure after decoding.
struct QualityLimits {
    Limits loudness;         ///< LUFS, of clips of 90 s or more
    Limits rms;              ///< dBFS
    Limits true_peak;        ///< dBTP
    Limits noise_floor;      ///< dBFS
    Limits head;             ///< seconds of silence
    Limits tail;             ///< seconds
    Limits longest_silence;  ///< seconds
    Limits length;           ///< seconds
    Limits words_a_minute;   ///< of clips of 30 s or more
};

/// How an edition is delivered to those who publish it.
///
///     podcast     MP3 44.1 kHz, 96 kbit/s, -19 LUFS (mono; -16 on two channels), -1 dBTP
///     acx         MP3 44.1 kHz, 192 kbit/s, RMS -23 to -18 dBFS, peak -3 dBFS, noise below -60 dBFS,
///                 0.5 to 1 s of silence before and 1 to 5 s after each file of at most 120 min: the audio
///                 submission requirements of Audible's exchange
///     broadcast   WAV 48 kHz, -23 LUFS, -1 dBTP: EBU R 128
///     archive     FLAC at the voice's own rate, -23 LUFS, -1 dBTP: nothing lost, hardly anything limited
struct DeliveryProfile {
    std::string_view name;
    std::string_view description;  ///< one line for `--help`
    AudioFormat format = AudioFormat::mp3;
    int kilobits = 64;   ///< of MP3
    SampleRate rate{0};  ///< 0: the voice's own
    LoudnessTarget target;
    Milliseconds head;          ///< silence at the beginning of each section
    Milliseconds tail;          ///< and at its end
    bool clips = false;         ///< a file for each section
    bool says_the_end = false;  ///< where no closing words are given; in the language of the text
    QualityLimits limits;
};

[[nodiscard]] std::span<const DeliveryProfile> delivery_profiles() noexcept;

/// Throws Error{usage} for a name that is none.
[[nodiscard]] const DeliveryProfile& find_profile(const std::string& name);

}  // namespace audio_edition
