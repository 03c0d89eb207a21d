// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/script.h"
#include "pipeline/edition_folder.h"
#include "pipeline/part_writer.h"
#include "pipeline/unit_recorder.h"
#include "publish/sidecar/sidecar.h"
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
    std::vector<const SidecarKind*> sidecars;
    std::string date = {};                        ///< of the text, ISO 8601; empty where it is not known
    std::shared_ptr<const Cover> cover = {};      ///< may be null
    Milliseconds longest_part = {};               ///< 0: not in parts
    std::vector<std::size_t> section_bytes = {};  ///< of spoken text, for each section
    std::string by = ", ";                        ///< what is said between the title and the author
    bool remote_pictures = false;                 ///< the page may load them
    std::string voice = {};                       ///< who reads, where the voice's licence is to be told
    std::shared_ptr<const Layout> layout = {};    ///< may be null
    std::shared_ptr<const SourceBook> source_book = {};  ///< may be null
};

/// A file that was written, and how long it plays.
struct WrittenTrack {
    std::string path;  ///< from the edition's folder
    Frames length;
};

/// A sidecar that was written.
struct WrittenSidecar {
    std::string_view kind;
    std::string path;  ///< from the edition's folder
};

/// Writes the cover, the book, its parts and the clips where they are wanted, and the sidecars, unit by unit
/// in the order in which they are heard.
///
/// Holds one unit back, as the timeline does; so memory does not grow with the edition.
class EditionWriter {
  public:
    EditionWriter(std::filesystem::path folder, EditionPlan plan, const TrackFormat& format, SampleRate rate);

    void add(RecordedUnit unit);
    /// Sound so far.
    [[nodiscard]] Frames length() const noexcept { return timeline_.length(); }

    /// Completes all files. Call once, after the last unit. The sections come back with their times.
    [[nodiscard]] std::vector<TimelineSection> finish();
    /// The book, then the clips and then the parts in the order in which they are heard; then the same in
    /// each further format. After `finish`.
    [[nodiscard]] const std::vector<WrittenTrack>& tracks() const noexcept { return tracks_; }
    [[nodiscard]] const std::vector<WrittenPart>& parts() const noexcept { return written_parts_; }
    [[nodiscard]] const std::vector<WrittenSidecar>& sidecars() const noexcept { return written_sidecars_; }

  private:
    /// The unit that was held back.
    void write_held(const TimelineUnit& placed);
    /// Tells the sidecars of the sections that were reached.
    void tell_sections();
    void begin_clip(std::size_t section);
    void finish_clip();
    void write_cover();
    /// Every track so far is there in them too.
    void list_further_formats();

    std::filesystem::path folder_;
    EditionPlan plan_;
    const TrackFormat& format_;
    SampleRate rate_;
    std::unique_ptr<Track> book_;
    std::unique_ptr<Track> clip_;
    Frames clip_length_;
    TimelineBuilder timeline_;
    RecordedUnit held_;     ///< without its timing, which the timeline has
    std::size_t told_ = 0;  ///< sections before it were told to the sidecars
    std::vector<WrittenTrack> tracks_;
    std::optional<PartWriter> parts_;
    std::vector<WrittenPart> written_parts_;
    std::vector<std::unique_ptr<Sidecar>> sidecars_;  ///< one for each of the plan's kinds
    std::vector<WrittenSidecar> written_sidecars_;
};

}  // namespace audio_edition
