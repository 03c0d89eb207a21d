// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/script.h"
#include "pipeline/edition_folder.h"
#include "pipeline/unit_recorder.h"
#include "publish/timeline/timeline.h"
#include "publish/track/track.h"

namespace audio_edition {

/// What the files of an edition are called inside, where they are, and of what kind.
struct EditionPlan {
    std::string title;
    std::string author;
    std::string language;
    std::vector<TimelineSection> sections;  ///< without their times
    EditionNames names;
    bool clips = false;
};

/// A file that was written, and how long it plays.
struct WrittenTrack {
    std::string path;  ///< from the edition's folder
    Frames length;
};

/// Writes the book, and the clips where they are wanted, unit by unit in the order in which they are heard.
///
/// Holds one unit back, since the silence after it depends on how the next one begins; so memory does not
/// grow with the edition, but for the times of its words.
class EditionWriter {
  public:
    EditionWriter(std::filesystem::path folder, EditionPlan plan, const TrackFormat& format, SampleRate rate);

    void add(RecordedUnit unit);
    /// Sound so far.
    [[nodiscard]] Frames length() const noexcept { return length_; }

    /// Completes all files. Call once, after the last unit.
    [[nodiscard]] Timeline finish();
    /// In the order in which they begin, the book first. After `finish`.
    [[nodiscard]] const std::vector<WrittenTrack>& tracks() const noexcept { return tracks_; }

  private:
    void write_held(const ShapedUnit* next);
    void begin_clip(std::size_t section);
    void finish_clip();

    std::filesystem::path folder_;
    EditionPlan plan_;
    const TrackFormat& format_;
    SampleRate rate_;
    std::unique_ptr<Track> book_;
    std::unique_ptr<Track> clip_;
    Frames clip_length_;
    Frames length_;
    std::optional<RecordedUnit> held_;
    std::vector<ShapedUnit> timings_;
    std::vector<WrittenTrack> tracks_;
};

}  // namespace audio_edition
