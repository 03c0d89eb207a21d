// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/delivery_profile.h"

#include <algorithm>
#include <array>

#include "base/error.h"

namespace audio_edition {
namespace {

constexpr Limits at_most(double most) {
    return {-1e9, most};
}
constexpr Limits around(double target) {
    return {target - 0.5, target + 0.5};
}

constexpr Limits usual_pace{90, 260};
constexpr Limits any;

// The PCM is limited below what is delivered: encoders overshoot, the more the fewer bits they have.
constexpr std::array profiles{
    DeliveryProfile{"podcast",
                    "MP3 44.1 kHz, 96 kbit/s, -19 LUFS mono, -1 dBTP",
                    AudioFormat::mp3,
                    96,
                    {44100},
                    {{-19.0}, {-2.0}},
                    {300},
                    {1000},
                    false,
                    "",
                    {around(-19.0), any, at_most(-1.0), at_most(-60), any, any, at_most(5), any, usual_pace}},
    DeliveryProfile{"acx",
                    "MP3 44.1 kHz, 192 kbit/s, a file a section, as audiobook shops ask",
                    AudioFormat::mp3,
                    192,
                    {44100},
                    {{-19.5}, {-4.0}},
                    {700},
                    {2000},
                    true,
                    "The end.",
                    {around(-19.5),
                     {-23, -18},
                     at_most(-3.0),
                     at_most(-60),
                     {0.5, 1.0},
                     {1, 5},
                     at_most(5),
                     at_most(120 * 60),
                     usual_pace}},
    DeliveryProfile{"broadcast",
                    "WAV 48 kHz, -23 LUFS, -1 dBTP (EBU R 128)",
                    AudioFormat::wav,
                    0,
                    {48000},
                    {{-23.0}, {-1.2}},
                    {300},
                    {1000},
                    false,
                    "",
                    {around(-23.0), any, at_most(-1.0), at_most(-60), any, any, at_most(5), any, usual_pace}},
    DeliveryProfile{"archive",
                    "FLAC at the voice's rate, -23 LUFS, -1 dBTP",
                    AudioFormat::flac,
                    0,
                    {0},
                    {{-23.0}, {-1.2}},
                    {300},
                    {1000},
                    false,
                    "",
                    {around(-23.0), any, at_most(-1.0), at_most(-60), any, any, at_most(5), any, usual_pace}},
};

}  // namespace

std::span<const DeliveryProfile> delivery_profiles() noexcept {
    return profiles;
}

const DeliveryProfile& find_profile(const std::string& name) {
    const auto found = std::ranges::find(profiles, name, &DeliveryProfile::name);
    if (found != profiles.end()) return *found;
    std::string known;
    for (const DeliveryProfile& profile : profiles) {
        known += (known.empty() ? "" : ", ") + std::string(profile.name);
    }
    throw Error{ErrorKind::usage, "profile '" + name + "'", "no such profile; there are: " + known};
}

}  // namespace audio_edition
