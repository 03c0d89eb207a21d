// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/delivery_profile.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

constexpr Limits at_most(double most) {
    return {-1e9, most};
}
constexpr Limits around(double target) {
    return {target - 0.5, target + 0.5};
}

/// What any of them asks: little noise, no long silence, a pace that can be followed.
constexpr QualityLimits limits_at(double loudness, double true_peak) {
    QualityLimits limits;
    limits.loudness = around(loudness);
    limits.true_peak = at_most(true_peak);
    limits.noise_floor = at_most(-60);
    limits.longest_silence = at_most(5);
    limits.words_a_minute = {90, 260};
    return limits;
}

// The PCM is limited below what is delivered: encoders overshoot, the more the fewer bits they have.

constexpr DeliveryProfile podcast() {
    DeliveryProfile profile;
    profile.name = "podcast";
    profile.description = "MP3 44.1 kHz, 96 kbit/s, -19 LUFS mono, -1 dBTP";
    profile.kilobits = 96;
    profile.rate = {44100};
    profile.target = {{-19.0}, {-2.0}};
    profile.head = {300};
    profile.tail = {1000};
    profile.limits = limits_at(-19.0, -1.0);
    return profile;
}

constexpr DeliveryProfile acx() {
    DeliveryProfile profile = podcast();
    profile.name = "acx";
    profile.description = "MP3 44.1 kHz, 192 kbit/s, with clips, as audiobook shops ask";
    profile.kilobits = 192;
    profile.target = {{-19.5}, {-4.0}};
    profile.head = {700};
    profile.tail = {2000};
    profile.clips = true;
    profile.says_the_end = true;
    profile.limits = limits_at(-19.5, -3.0);
    profile.limits.loudness = {};  // shops ask for the RMS instead
    profile.limits.rms = {-23, -18};
    profile.limits.head = {0.5, 1.0};
    profile.limits.tail = {1, 5};
    profile.limits.length = at_most(120 * 60);
    return profile;
}

constexpr DeliveryProfile broadcast() {
    DeliveryProfile profile = podcast();
    profile.name = "broadcast";
    profile.description = "WAV 48 kHz, -23 LUFS, -1 dBTP (EBU R 128)";
    profile.format = AudioFormat::wav;
    profile.kilobits = 0;
    profile.rate = {48000};
    profile.target = {{-23.0}, {-1.2}};
    profile.limits = limits_at(-23.0, -1.0);
    return profile;
}

constexpr DeliveryProfile archive() {
    DeliveryProfile profile = broadcast();
    profile.name = "archive";
    profile.description = "FLAC at the voice's rate, -23 LUFS, -1 dBTP";
    profile.format = AudioFormat::flac;
    profile.rate = {0};
    return profile;
}

constexpr std::array profiles{podcast(), acx(), broadcast(), archive()};

}  // namespace

std::span<const DeliveryProfile> delivery_profiles() noexcept {
    return profiles;
}

const DeliveryProfile& find_profile(const std::string& name) {
    const auto found = std::ranges::find(profiles, name, &DeliveryProfile::name);
    if (found != profiles.end()) return *found;
    std::vector<std::string> known;
    for (const DeliveryProfile& profile : profiles) known.emplace_back(profile.name);
    throw Error{ErrorKind::usage, "profile '" + name + "'",
                "no such profile; there are " + listed(known, "and") + did_you_mean(name, known)};
}

}  // namespace audio_edition
