// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "audio/units.h"
#include "document/recording.h"
#include "publish/timeline/unit_shape.h"

namespace audio_edition {

/// One unit in its place.
///
///     slot                                          next slot
///     |-- lead --|== speech ==|-- tail -|-- pause --|
///     start                                         start + length
///
/// In MP3 the slot is the frames of the unit, encoded by itself, and `silent_mp3_frames` more; in PCM it is
/// the unit's sound (`shape.length`) and zeros.
struct TimelineUnit {
    ScriptPlace place;
    Frames start;                        ///< of the slot, in the edition; a whole number of MP3 frames
    Frames length;                       ///< of the slot, likewise; the next one starts where it ends
    UnitShape shape;                     ///< from the start of the slot
    std::int64_t silent_mp3_frames = 0;  ///< at the end of the slot
    std::vector<TokenTime> times;        ///< from the start of the slot
};

struct TimelineSection {
    std::string id;
    std::string title;
    int level = 1;
    Frames start;   ///< in the silence before its heading
    Frames length;  ///< up to the start of the next section; 0 where nothing of it is said
};

/// A unit as it was spoken and shaped.
struct ShapedUnit {
    ScriptPlace place;
    UnitShape shape;
    std::vector<TokenTime> times;  ///< from the start of the shaped sound
    Milliseconds pause_after;  ///< from the last sample of its speech to the first of the next; or to the end
};

/// When sections begin and end: told where the sound has come to when a unit of them is reached, in order.
class SectionTimes {
  public:
    /// `sections` bring their ids, titles and levels. Those before `first` are not heard, and not in what
    /// comes out.
    explicit SectionTimes(std::vector<TimelineSection> sections, std::size_t first = 0)
        : sections_(std::move(sections)), first_(first), reached_(first) {}

    /// `section`, and those before it that were not reached yet, of which nothing is said, begin at `start`.
    void reach(std::size_t section, Frames start);
    [[nodiscard]] std::size_t size() const noexcept { return sections_.size(); }
    /// How many were reached by now, those before `first` included.
    [[nodiscard]] std::size_t reached() const noexcept { return reached_; }
    [[nodiscard]] Frames start_of(std::size_t section) const { return sections_[section].start; }
    /// Those from `first` to the last one that was reached, which lasts until `end`. Once.
    [[nodiscard]] std::vector<TimelineSection> finish(Frames end);

  private:
    std::vector<TimelineSection> sections_;
    std::size_t first_;
    std::size_t reached_;
};

/// When everything is heard. Every published file takes its times from here.
///
/// Lays units after one another, in the order in which they are heard. A unit comes out when the next one is
/// known, since the silence after it depends on how that begins; so nothing grows with the edition.
///
///     TimelineBuilder timeline(rate, sections);
///     timeline.add(first);     nothing
///     timeline.add(second);    the first in its place
///     timeline.end();          the second
///
/// All starts and lengths are whole MP3 frames: a clip is a range of the book's frames, and plays exactly the
/// section's length; the lengths of the clips add up to that of the book.
///
/// A unit of n samples becomes n + 1152 in MP3: the 576 of LAME's delay, which a player drops at the start of
/// the file and which so reappear after every unit, and 576 of padding. Sample i of the unit is heard at
/// sample i of its slot. Of the pause that was planned, the unit's tail, those 1152, and the silence before
/// the next unit's speech are there already. The rest is made up of silent MP3 frames, to the nearest (13 ms
/// off at most at 22.05 kHz, 18 at 32). A pause shorter than what is there already, some 160 to 200 ms
/// at 22.05 kHz, comes out as that.
///
///     spoken: 10,000 samples at 22.05 kHz, audible from the first to the last, 750 ms to the next
///     shape   lead 2304, speech 2304 to 12304, length 12672 = 22 × 576
///     pause   16538 planned - 368 tail - 1152 - 2304 lead of the next = 12714 = 22.07 frames: 22 silent ones
///     slot    12672 + 1152 + 22 × 576 = 26496 samples, 46 MP3 frames
///
/// One thread; no I/O.
class TimelineBuilder {
  public:
    /// `sections` bring their ids, titles and levels.
    TimelineBuilder(SampleRate rate, std::vector<TimelineSection> sections)
        : rate_(rate), sections_(std::move(sections)) {}

    /// The unit before `unit`, now in its place; nothing for the first one.
    [[nodiscard]] std::optional<TimelineUnit> add(ShapedUnit unit);
    /// The last unit; nothing where there was none. Once, after the others.
    [[nodiscard]] std::optional<TimelineUnit> end();

    /// Of all units that came out.
    [[nodiscard]] Frames length() const noexcept { return length_; }
    /// Sections whose start is known, with those of which nothing is said before them.
    [[nodiscard]] std::size_t reached() const noexcept { return sections_.reached(); }
    [[nodiscard]] Frames start_of(std::size_t section) const { return sections_.start_of(section); }
    /// All of them, with their times. Once, after `end`.
    [[nodiscard]] std::vector<TimelineSection> finish();

  private:
    [[nodiscard]] std::optional<TimelineUnit> place_held(const ShapedUnit* next);

    SampleRate rate_;
    SectionTimes sections_;
    Frames length_;
    std::optional<ShapedUnit> held_;
};

}  // namespace audio_edition
