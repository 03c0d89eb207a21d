// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/estimate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

/// Of a second of sound in all formats of a request: it is spoken once, and encoded in each.
double seconds_of_work(const BuildRequest& request) {
    double seconds = 0;
    for (const AudioFormat format : request.formats) {
        const std::span<const int> speeds = kind_of(format).speeds;
        const auto quality = std::min(static_cast<std::size_t>(request.quality), speeds.size() - 1);
        seconds += 1.0 / speeds[quality];
    }
    return seconds;
}

}  // namespace

std::chrono::milliseconds estimated_length(const UnitPlan& unit, const UnitPlan* next, const Voice& voice,
                                           const Pace& pace) {
    // What encoding adds to a unit, and half of what is missing from a whole MP3 frame; at 22.05 kHz.
    constexpr std::int64_t least_silence = 65;
    const double speech = pace.factor * usual_milliseconds(unit.spoken, voice.engine->pace);
    const std::int64_t between =
        static_cast<std::int64_t>(unit.half_pauses) * voice.pauses.sentence.count / 2;
    const std::int64_t lead_of_next = next != nullptr ? next->lead.count : 0;
    const std::int64_t after = std::max(unit.silence_after.count - lead_of_next, least_silence);
    return std::chrono::milliseconds(unit.lead.count + std::llround(speech) + between + after);
}

WorkEstimate estimate_work(const Work& work, const Pace& pace) {
    WorkEstimate estimate;
    estimate.sections.resize(work.script.sections.size());
    for (std::size_t i = 0; i < work.units.size(); ++i) {
        const UnitPlan& unit = work.units[i];
        const UnitPlan* next = i + 1 < work.units.size() ? &work.units[i + 1] : nullptr;
        SectionEstimate& section = estimate.sections[unit.place.section];
        section.words += unit.words;
        section.length += estimated_length(unit, next, work.voice_of(unit), pace_of(work, unit, pace));
    }
    for (const SectionEstimate& section : estimate.sections) {
        estimate.words += section.words;
        estimate.length += section.length;
    }
    return estimate;
}

std::chrono::milliseconds estimated_work(std::chrono::milliseconds sound, const BuildRequest& request,
                                         const EngineKind& engine) {
    return std::chrono::milliseconds(
        std::llround(static_cast<double>(sound.count()) * (engine.effort + seconds_of_work(request))));
}

}  // namespace audio_edition
