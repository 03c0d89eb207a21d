// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "master/master.h"
#include "pipeline/delivery/section_gains.h"
#include "pipeline/edition_writer.h"
#include "pipeline/speech_units.h"
#include "publish/track/track.h"

namespace audio_edition {

/// A sound that tells where a section begins: heard before every section but the first, at the start of its
/// clip. Encoded once. 2 LU softer than the voice.
class Chime {
  public:
    /// None.
    Chime() = default;
    /// Throws as `read_marker_sound`, for more than 15 s too.
    Chime(const std::filesystem::path& path, SampleRate rate, const LoudnessTarget& target,
          const TrackFormat& format);

    /// Lets the silence before a section stand before its chime, and `after` of it before its first words.
    void make_room(std::vector<UnitPlan>& units, Milliseconds after);

    /// What it adds to each section but the first. After `make_room`.
    [[nodiscard]] const SectionLevel& level() const noexcept { return level_; }

    /// Called for each unit, before it is written: rings when `section` is a new one.
    void ring(std::size_t section, EditionWriter& writer);

  private:
    Pcm sound_;  ///< empty for none
    const TrackFormat* format_ = nullptr;
    std::optional<RecordedUnit> unit_;
    std::optional<std::size_t> section_;  ///< the last one
    SectionLevel level_;
};

}  // namespace audio_edition
