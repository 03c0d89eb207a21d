// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
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
    std::size_t section = 0;
    std::size_t passage = 0;             ///< of that section
    Frames start;                        ///< of the slot, in the edition; a whole number of MP3 frames
    Frames length;                       ///< of the slot, likewise; the next one starts where it ends
    UnitShape shape;                     ///< from the start of the slot
    std::int64_t silent_mp3_frames = 0;  ///< at the end of the slot
    std::vector<TokenTime> times;        ///< from the start of the slot
    std::size_t first = 0;               ///< tokens of the passage,
    std::size_t last = 0;                ///< half-open; the units of a passage tile its tokens
};

struct TimelineSection {
    std::string id;
    std::string title;
    int level = 1;
    Frames start;   ///< in the silence before its heading
    Frames length;  ///< up to the start of the next section; 0 where nothing of it is said
};

/// When everything is heard. Every published file takes its times from here.
///
/// All starts and lengths are whole MP3 frames: a clip is a range of the book's frames, and plays exactly the
/// section's length; the lengths of the clips add up to that of the book.
struct Timeline {
    SampleRate rate;
    Frames length;
    std::vector<TimelineSection> sections;
    std::vector<TimelineUnit> units;
};

/// A unit as it was spoken and shaped.
struct ShapedUnit {
    std::size_t section = 0;
    std::size_t passage = 0;
    UnitShape shape;
    std::vector<TokenTime> times;  ///< from the start of the shaped sound
    Milliseconds pause_after;  ///< from the last sample of its speech to the first of the next; or to the end
    std::size_t first = 0;     ///< tokens of the passage,
    std::size_t last = 0;      ///< half-open
};

/// Lays units after one another.
///
/// A unit of n samples becomes n + 1152 in MP3: the 576 of LAME's delay, which a player drops at the start of
/// the file and which so reappear behind every unit, and 576 of padding. Sample i of the unit is heard at
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
/// `sections` bring their ids, titles and levels. Units come in the order in which they are heard. Pure.
[[nodiscard]] Timeline build_timeline(SampleRate rate, std::vector<TimelineSection> sections,
                                      std::vector<ShapedUnit> units);

/// A unit in its place, for those who lay units one by one: what `build_timeline` gives it. `next` is null
/// for the last.
[[nodiscard]] TimelineUnit place_unit(ShapedUnit unit, const ShapedUnit* next, Frames start, SampleRate rate);

/// The length of the slot that `build_timeline` gives a unit, for those who write units as they come; `next`
/// is null for the last.
[[nodiscard]] Frames slot_length(const ShapedUnit& unit, const ShapedUnit* next, SampleRate rate);

}  // namespace audio_edition
