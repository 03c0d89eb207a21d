// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/measure_levels.h"

#include <optional>
#include <stdexcept>
#include <utility>

#include "master/energy.h"
#include "pipeline/in_order.h"

namespace audio_edition {
namespace {

/// Of each section, as long as it will be in the edition.
class LevelMeter {
  public:
    LevelMeter(std::size_t sections, SampleRate rate)
        : levels_(sections), timeline_(rate, std::vector<TimelineSection>(sections)) {}

    void add(RecordedUnit unit) {
        levels_[unit.timing.place.section].energy += unit.sound.energy;
        lengthen(timeline_.add(std::move(unit.timing)));
    }
    std::vector<SectionLevel> finish() {
        lengthen(timeline_.end());
        return std::move(levels_);
    }

  private:
    void lengthen(const std::optional<TimelineUnit>& placed) {
        if (placed) levels_[placed->place.section].length += placed->length;
    }

    std::vector<SectionLevel> levels_;
    TimelineBuilder timeline_;
};

}  // namespace

EncodedUnit EnergyFormat::encode(Pcm pcm) const {
    EncodedUnit unit;
    unit.energy = energy_of(pcm);
    return unit;
}

std::unique_ptr<Track> EnergyFormat::create(const std::filesystem::path&, const Mp3Tags&) const {
    throw std::logic_error("nothing can be written as energy");
}

std::vector<SectionLevel> measure_levels(const std::vector<UnitPlan>& units, std::size_t sections,
                                         const UnitRecorder& recorder, SampleRate rate, int jobs,
                                         const std::function<void()>& spoken) {
    constexpr std::size_t units_ahead = 8;
    LevelMeter meter(sections, rate);
    const auto record = [&](std::size_t i) { return recorder.record(units[i]); };
    const auto size = [&](std::size_t i) { return units[i].size; };
    in_order(
        units.size(), jobs, units_ahead * static_cast<std::size_t>(jobs), record,
        [&](RecordedUnit unit) {
            meter.add(std::move(unit));
            spoken();
        },
        size, [] {});
    return meter.finish();
}

}  // namespace audio_edition
