// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/measure_levels.h"

#include <stdexcept>
#include <utility>

#include "master/energy.h"
#include "pipeline/in_order.h"

namespace audio_edition {
namespace {

/// Lays units one after the other, as the edition will: the silence after one depends on the next.
class LevelMeter {
  public:
    LevelMeter(std::size_t sections, SampleRate rate) : levels_(sections), rate_(rate) {}

    void add(RecordedUnit unit) {
        levels_[unit.timing.section].energy += unit.sound.energy;
        end_last(&unit.timing);
        last_ = std::move(unit.timing);
        any_ = true;
    }
    std::vector<SectionLevel> finish() {
        end_last(nullptr);
        return std::move(levels_);
    }

  private:
    void end_last(const ShapedUnit* next) {
        if (any_) levels_[last_.section].length += slot_length(last_, next, rate_);
    }

    std::vector<SectionLevel> levels_;
    const SampleRate rate_;
    ShapedUnit last_;
    bool any_ = false;
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
