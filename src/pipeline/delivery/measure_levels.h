// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "pipeline/delivery/section_gains.h"
#include "pipeline/speech_units.h"
#include "pipeline/unit_recorder.h"
#include "publish/track/track.h"

namespace audio_edition {

/// Keeps the energy of a unit's sound, and nothing to play: for measuring what is not encoded yet.
class EnergyFormat final : public TrackFormat {
  public:
    [[nodiscard]] std::string extension() const override { return ""; }
    [[nodiscard]] std::string encoder() const override { return ""; }
    [[nodiscard]] std::string settings() const override { return "energy"; }
    [[nodiscard]] EncodedUnit encode(Pcm pcm) const override;
    /// Throws std::logic_error: there is nothing to write.
    [[nodiscard]] std::unique_ptr<Track> create(const std::filesystem::path& path,
                                                const Mp3Tags& tags) const override;
};

/// Speaks and masters all units, on `jobs` threads, without encoding them, and measures the `sections` they
/// are in.
///
/// Takes a few hundredths of the time that encoding takes. `recorder` must be of an EnergyFormat, and without
/// a cache. `spoken` is called once for each unit, from this thread; what it throws comes out.
[[nodiscard]] std::vector<SectionLevel> measure_levels(const std::vector<UnitPlan>& units,
                                                       std::size_t sections, const UnitRecorder& recorder,
                                                       SampleRate rate, int jobs,
                                                       const std::function<void()>& spoken);

}  // namespace audio_edition
