// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/markers/chime.h"

#include <utility>

#include "master/energy.h"
#include "pipeline/markers/marker_sound.h"

namespace audio_edition {
namespace {

constexpr Milliseconds longest{15'000};
constexpr double softer = 2.0;  // LU

}  // namespace

Chime::Chime(const std::filesystem::path& path, SampleRate rate, const LoudnessTarget& target,
             const TrackFormat& format)
    : sound_(read_marker_sound(path, rate, {target.integrated.value - softer}, longest)), format_(&format) {}

void Chime::make_room(std::vector<UnitPlan>& units, Milliseconds after) {
    if (sound_.samples.empty()) return;
    Milliseconds lead = least_lead;
    for (std::size_t i = 1; i < units.size(); ++i) {
        if (units[i].place.section != units[i - 1].place.section)
            lead = std::exchange(units[i].lead, least_lead);
    }
    Pcm sound = std::move(sound_);
    const UnitShape shape = shape_unit(sound, lead);
    unit_.emplace();
    unit_->timing.shape = shape;
    unit_->timing.pause_after = after;
    level_ = {energy_of(sound), shape.length + to_frames(after, sound.rate)};
    unit_->sound = format_->encode(std::move(sound));
}

void Chime::ring(std::size_t section, EditionWriter& writer) {
    const bool rings = unit_ && section_ && *section_ != section;
    section_ = section;
    if (!rings) return;
    RecordedUnit unit = *unit_;
    unit.timing.place.section = section;
    writer.add(std::move(unit));
}

}  // namespace audio_edition
